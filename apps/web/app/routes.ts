import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('public/home.tsx'),
  route('language', 'public/language.ts'),
  route('sign-in', 'sign-in/request.tsx'),
  route('sign-in/:token', 'sign-in/confirm.tsx'),
  route('sign-out', 'sign-in/sign-out.ts'),
  route('p/:token', 'participant/page.tsx'),
  route('p/:token/language', 'participant/language.ts'),
  route('p/:token/calendar/:file', 'participant/calendar.ts'),
  route('*', 'public/not-found.tsx'),
] satisfies RouteConfig;

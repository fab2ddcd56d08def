/** The number to dial, without what follows it («wew. 12»). */
export const dialled = (phone: string) => (/^[+\d\s()/-]*/.exec(phone)?.[0] ?? '').replace(/[^+\d]/g, '');

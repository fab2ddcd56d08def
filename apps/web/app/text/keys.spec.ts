import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { en } from './en.js';
import { pl } from './pl.js';

/*
 * No text is kept that no page says, none is said that is not kept, and what is kept is in both languages. The compiler
 * knows which text a page means, however it comes by it.
 */

const app = join(import.meta.dirname, '..');
const files = globSync('**/*.{ts,tsx}', { cwd: app })
  .filter((file) => !/\.spec\.ts$|^gql\//.test(file))
  .map((file) => join(app, file));
const { config } = ts.readConfigFile(join(app, '../tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(app, '..'));
const program = ts.createProgram(files, { ...options, noEmit: true });
const checker = program.getTypeChecker();

const isText = (file: ts.SourceFile) => relative(app, file.fileName).startsWith('text/');
const isPolishText = (file: ts.SourceFile) => /^text\/pl(\.ts|\/)/.test(relative(app, file.fileName));
const own = program.getSourceFiles().filter(({ fileName }) => files.includes(fileName));
const where = (node: ts.Node) => {
  const file = node.getSourceFile();
  return `${relative(app, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => each(child, visit));
}

/** The texts' own declarations, but for those that only hold others. */
function kept(): Map<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const take = (object: ts.ObjectLiteralExpression, path: string) => {
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const key = `${path}.${property.name.getText().replaceAll("'", '')}`;
      const { initializer } = property;
      if (ts.isObjectLiteralExpression(initializer)) take(initializer, key);
      else found.set(property, key);
    }
  };
  for (const file of own.filter(isPolishText))
    file.forEachChild((statement) => {
      if (!ts.isVariableStatement(statement) || !statement.modifiers?.length) return;
      for (const { initializer, name } of statement.declarationList.declarations)
        if (initializer && ts.isObjectLiteralExpression(initializer)) take(initializer, name.getText());
    });
  return found;
}

/** The declarations that pages reach for: by name, by a key out of several, or by taking an object apart. */
function said(): Set<ts.Node> {
  const found = new Set<ts.Node>();
  const mark = (symbol: ts.Symbol | undefined) => symbol?.declarations?.forEach((one) => found.add(one));
  const whole = (type: ts.Type, deep = false) => {
    for (const property of type.getProperties()) {
      const mine = property.declarations?.some((one) => isPolishText(one.getSourceFile()));
      if (!mine) continue;
      mark(property);
      if (deep) whole(checker.getTypeOfSymbol(property), true);
    }
  };
  const byKey = (type: ts.Type, key: ts.Type) => {
    const keys = key.isUnion() ? key.types : [key];
    for (const one of keys) {
      if (one.isStringLiteral()) mark(checker.getPropertyOfType(type, one.value));
      else if (one.flags & ts.TypeFlags.BooleanLiteral) continue;
      else whole(type);
    }
  };
  const take = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node))
      byKey(
        checker.getNonNullableType(checker.getTypeAtLocation(node.expression)),
        checker.getTypeAtLocation(node.argumentExpression),
      );
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      mark(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name));
    } else if (ts.isJsxSpreadAttribute(node) || ts.isSpreadAssignment(node))
      whole(checker.getTypeAtLocation(node.expression));
    // Of two objects of one shape the compiler remembers one.
    else if (ts.isConditionalExpression(node))
      for (const one of [node.whenTrue, node.whenFalse]) whole(checker.getTypeAtLocation(one));
    else if (ts.isCallExpression(node) && /^Object\.(entries|values)$/.test(node.expression.getText()))
      whole(checker.getTypeAtLocation(node.arguments[0]!), true);
  };
  for (const file of own.filter((one) => !isText(one))) each(file, take);
  return found;
}

it('keeps no text that no page says', () => {
  const reached = said();
  const unsaid = [...kept()].filter(([declaration]) => !reached.has(declaration));
  expect(unsaid.map(([node, key]) => `${where(node)} ${key}`)).toEqual([]);
});

const LETTERS = /\p{L}{2}/u;
/** What is called the same in both languages. */
const ALIKE = new Set([
  ...[
    'Beczka',
    'polski',
    'English',
    'E-mail',
    'e-mail',
    'E-mail:',
    'Menu:',
    'OpenID Connect',
    'JSON',
    'CSV',
    'Excel (XLSX)',
    'Logo',
  ],
  ...['Minimum', 'weekend', 'Maria', 'Przykładowa'],
  // A season's title is read by participants, most of whom read Polish; whoever plans it may change it.
  'Partnerstwo lokalne',
]);

function pairs(one: unknown, other: unknown, path = ''): [path: string, pl: unknown, en: unknown][] {
  if (typeof one !== 'object' || one === null) return [[path, one, other]];
  return Object.entries(one).flatMap(([key, inner]) =>
    pairs(inner, (other as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
  );
}

/** What a text says by itself, whatever is put into it. */
const wordsOf = (text: unknown): string =>
  typeof text === 'function'
    ? [...String(text).matchAll(/'([^']*)'|`([^`]*)`/g)]
        .map(([, quoted, template]) => quoted ?? template!.replaceAll(/\$\{[^}]*\}/g, ''))
        .join(' ')
    : String(text);

it('says each text in both languages', () => {
  const shape = (text: object) => pairs(text, text).map(([path, value]) => `${path}: ${typeof value}`);
  expect(shape(en)).toEqual(expect.arrayContaining(shape(pl)));
  expect(shape(pl)).toEqual(expect.arrayContaining(shape(en)));
  const untranslated = pairs(pl, en).filter(([, one, other]) => {
    const words = wordsOf(one).trim();
    return LETTERS.test(words) && words === wordsOf(other).trim() && !ALIKE.has(words);
  });
  expect(untranslated.map(([path, text]) => `${path}: ${wordsOf(text)}`)).toEqual([]);
});

/** Attributes that people read or hear. */
const READ = /^(title|label|alt|placeholder|aria-label|aria-description)$/;

it('says nothing on a page that does not stand among the texts', () => {
  const faults: string[] = [];
  for (const file of own.filter((one) => !isText(one)))
    each(file, (node) => {
      const bare =
        ts.isJsxText(node) || (ts.isJsxAttribute(node) && READ.test(node.name.getText()))
          ? ts.isJsxText(node)
            ? node.text.trim()
            : node.initializer && ts.isStringLiteral(node.initializer)
              ? node.initializer.text
              : ''
          : ts.isStringLiteralLike(node) && /[ąćęłńóśźż]/i.test(node.text)
            ? node.text
            : '';
      if (LETTERS.test(bare) && !ALIKE.has(bare)) faults.push(`${where(node)} ${bare}`);
    });
  expect(faults).toEqual([]);
});

describe('what the libs say in letters and sentences', () => {
  const root = join(app, '../../..');
  const sources = globSync('libs/*/src/**/*.ts', { cwd: root }).filter(
    (file) => !/\.(spec|fixture)\.ts$/.test(file),
  );
  const faults: string[] = [];
  let sentences = 0;
  const literal = (node: ts.Node | undefined) =>
    node && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) ? node.getText() : undefined;
  const alike = (file: string, one: string | undefined, other: string | undefined) => {
    if (one === undefined || other === undefined) return;
    sentences += 1;
    const words = one.replaceAll(/\$\{[^}]*\}/g, '').replaceAll(/['"`]/g, '');
    if (one === other && LETTERS.test(words) && !ALIKE.has(words)) faults.push(`${file} ${one}`);
  };
  for (const file of sources) {
    const source = ts.createSourceFile(
      file,
      ts.sys.readFile(join(root, file))!,
      ts.ScriptTarget.Latest,
      true,
    );
    each(source, (node) => {
      if (ts.isObjectLiteralExpression(node)) {
        const values = new Map(
          node.properties.flatMap((one) =>
            ts.isPropertyAssignment(one) ? [[one.name.getText(), one.initializer] as const] : [],
          ),
        );
        // What maps words onto the languages' codes says nothing.
        const isCode = /^'(pl|en)'$/.test((values.get('pl') ?? values.get('en'))?.getText() ?? '');
        if (values.has('pl') !== values.has('en') && !isCode)
          faults.push(`${file} ${node.getText().slice(0, 80)}`);
        alike(file, literal(values.get('pl')), literal(values.get('en')));
      } else if (
        ts.isConditionalExpression(node) &&
        /^(pl|language === 'pl')$/.test(node.condition.getText())
      )
        alike(file, literal(node.whenTrue), literal(node.whenFalse));
    });
  }

  it('is said in both languages', () => {
    expect(sentences).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
});

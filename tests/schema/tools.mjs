// tools.mjs: the validators, and just enough of XML to read our own documents.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync }
  from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const top = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const schemas = join(top, 'xsl/schema');
export const documents = join(top, 'tests/documents');

export function read(...path) {
  return readFileSync(join(...path), 'utf8');
}

export function files(folder, ending) {
  return readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
}

// What a command said, on both channels; it may fail, but it must exist.
export function said(command, ...words) {
  const run = spawnSync(command, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.error)
    throw run.error;
  return run.stdout + run.stderr;
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// Which lines of an output are about this file.
function about(output, path) {
  const line = new RegExp(`^${escaped(path)}(?=[: ]).*$`, 'gm');
  return (output.match(line) ?? []).join('\n');
}

function xmllint(option, schema, paths) {
  const output = said('xmllint', '--noout', '--nonet', option, schema,
    ...paths);
  return new Map(paths.map((path) => {
    const lines = about(output, path);
    const valid = lines === `${path} validates`;
    if (!valid && !lines.includes(`${path} fails to validate`))
      throw new Error(`xmllint said neither yes nor no: ${output}`);
    return [path, { valid, lines }];
  }));
}

function jing(schema, paths) {
  const output = said('jing', schema, ...paths);
  const verdicts = new Map(paths.map((path) => {
    const lines = about(output, path);
    return [path, { valid: lines === '', lines }];
  }));
  const heard = [...verdicts.values()].map((verdict) => verdict.lines)
    .join('\n').split('\n').filter(Boolean).length;
  if (heard !== output.split('\n').filter(Boolean).length)
    throw new Error(`jing speaks of something else: ${output}`);
  return verdicts;
}

export const roots = ['bulletin', 'mesure', 'page', 'sessions'];

// Calls use(path) with a schema that includes all those that are published, as
// somebody writes it who takes more than one kind of our documents.
export function withWrapper(use) {
  const place = mkdtempSync(join(tmpdir(), 'ceres-wrapper-'));
  const path = join(place, 'wrapper.xsd');
  writeFileSync(path, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="urn:ceres:1">
${files(schemas, '.xsd').map((name) =>
    `<xs:include schemaLocation="${join(schemas, name)}"/>`).join('\n')}
</xs:schema>\n`);
  try {
    return use(path);
  } finally {
    rmSync(place, { recursive: true });
  }
}

// Both validators' verdicts by an XSD: jing hands it to Xerces.
export function judgeByXsd(schema, paths) {
  return { xmllint: xmllint('--schema', schema, paths),
    xerces: jing(schema, paths) };
}

// What is wrong with those documents by the wrapper, in words: '' for nothing.
export function wrong(paths) {
  return withWrapper((wrapper) =>
    Object.values(judgeByXsd(wrapper, paths))
      .flatMap((verdicts) => [...verdicts.values()])
      .filter(({ valid }) => !valid).map(({ lines }) => lines).join('\n'));
}

// Sessions of a document of ours that leave out what only an import may.
export function incomplete(xml) {
  const statuts = [...read(schemas, 'session.rng')
    .matchAll(/<define name="statut">([^]*?)<\/define>/g)]
    .flatMap(([, values]) => [...values.matchAll(/<value>(.*?)</g)])
    .map(([, value]) => value);
  return all(parse(xml), 'session')
    .filter(({ attributes }) => attributes.type)
    .filter(({ attributes, children }) =>
      !attributes.revision || !statuts.includes(attributes.statut) ||
      !['centre', 'site'].every((name) =>
        children.some((child) => child.name === name)))
    .map(({ attributes }) => attributes.id);
}

// Six verdicts on each document by path: { relaxng, jing } by RELAX NG, { xsd,
// jingXsd } by its XSD and { wrapped, jingWrapped } by all XSD together.
// A file's name tells its root: bulletin-… or page-….
export function judge(paths) {
  return withWrapper((wrapper) => judgeWith(wrapper, paths));
}

function judgeWith(wrapper, paths) {
  const verdicts = new Map();
  for (const root of roots) {
    const some = paths.filter((path) => path.includes(`/${root}-`));
    const rng = join(schemas, `${root}.rng`);
    const xsd = join(schemas, `${root}.xsd`);
    if (some.length === 0)
      continue;
    const six = {
      relaxng: xmllint('--relaxng', rng, some),
      xsd: xmllint('--schema', xsd, some),
      jing: jing(rng, some),
      jingXsd: jing(xsd, some),
      wrapped: xmllint('--schema', wrapper, some),
      jingWrapped: jing(wrapper, some),
    };
    for (const path of some)
      verdicts.set(path, Object.fromEntries(Object.entries(six)
        .map(([name, verdict]) => [name, verdict.get(path)])));
  }
  return verdicts;
}

function decode(text) {
  const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replace(/&(#x?)?(\w+);/g, (whole, number, word) => {
    if (number)
      return String.fromCodePoint(parseInt(word, number === '#' ? 10 : 16));
    if (!(word in named))
      throw new Error(`unknown entity ${whole}`);
    return named[word];
  });
}

// An element as { name, attributes, children }, text as strings. Takes well
// formed documents without CDATA or DOCTYPE, and xmllint has seen them first.
export function parse(xml) {
  const root = { name: '', attributes: {}, children: [] };
  const open = [root];
  const token = /<!--[^]*?-->|<\?[^]*?\?>|<(\/?)([\w:-]+)([^>]*?)(\/?)>|[^<]+/g;
  for (const [whole, close, name, rest, empty] of xml.matchAll(token)) {
    if (close) {
      open.pop();
    } else if (name) {
      const attributes = Object.fromEntries([...rest.matchAll(
        /([\w:-]+)\s*=\s*"([^"]*)"/g)].map((a) => [a[1], decode(a[2])]));
      const element = { name, attributes, children: [] };
      open.at(-1).children.push(element);
      if (!empty)
        open.push(element);
    } else if (!whole.startsWith('<')) {
      open.at(-1).children.push(decode(whole));
    }
  }
  return root.children.find((child) => child.name);
}

// The element and all that it holds, in order.
export function all(element, name) {
  const inside = element.children.filter((child) => child.name)
    .flatMap((child) => all(child, name));
  return !name || element.name === name ? [element, ...inside] : inside;
}

// Its words, one space between them: U+00A0 is a space too.
export function text(element) {
  const raw = (node) => node.name ? node.children.map(raw).join('') : node;
  return raw(element).replace(/\s+/g, ' ').trim();
}

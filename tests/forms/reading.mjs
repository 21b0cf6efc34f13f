// reading.mjs: how a page writes a form: its values, what was refused, what was
// typed. Nothing else in these tests knows.

// The text of an attribute or an element, as a reader of HTML or XML has it.
export const plain = (markup) => markup
  .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"')
  .replace(/&nbsp;/g, '\u00a0').replace(/&amp;/g, '&');

const words = (markup) => plain(markup.replace(/<[^>]*>/g, '')).trim();

const attributes = (tag) => Object.fromEntries(
  [...tag.matchAll(/ ([\w-]+)(?:="([^"]*)"|='([^']*)')?/g)]
    .map(([, name, value, other = name]) => [name, plain(value ?? other)]));

// The form of an HTML page that is sent to `action`, not the filter of a list: what
// stands between its tags.
const formOf = (html, action) => html.split('<form ').slice(1)
  .find((form) => !/^[^>]*method="get"/.test(form) &&
    plain(/action="([^"]*)"/.exec(form)?.[1] ?? '') === action)
  ?.split('</form>')[0];

// A value may hold a > as it is, and stands in '' where it holds a ".
const TAG = '((?: [\\w-]+(?:="[^"]*"|=\'[^\']*\')?)*)';
const CONTROL = new RegExp(`<input${TAG}>|<textarea${TAG}>([^]*?)</textarea>` +
  `|<select${TAG}>([^]*?)</select>`, 'g');
const OPTION = new RegExp(`<option${TAG}>([^<]*)`, 'g');

function control([, input, area, text, select, options]) {
  const said = attributes(input ?? area ?? select);
  const radio = ['radio', 'checkbox'].includes(said.type);
  const choices = [...(options ?? '').matchAll(OPTION)]
    .map(([, tag, label]) => ({ ...attributes(tag), label: words(label) }));
  const chosen = choices.find(({ selected }) => selected) ?? choices[0];
  return { ...said, choices,
    value: area ? plain(text).replace(/\r\n/g, '\n') : chosen?.value
      ?? (radio && !said.checked ? undefined : said.value ?? '') };
}

// Its controls by their names, each with its `value`, its attributes and, of a
// select, its `choices` (value, label); null where there is no such form.
export function controlsOf(html, action) {
  const form = formOf(html, action);
  if (form === undefined) return null;
  const all = {};
  for (const one of [...form.matchAll(CONTROL)].map(control))
    if (all[one.name]?.value === undefined) all[one.name] = one;
  return all;
}

// What a reader finds typed or stored in it: by name, without what is ours.
export function valuesOf(html, action) {
  const all = controlsOf(html, action);
  return all && Object.fromEntries(Object.entries(all)
    .filter(([name]) => !['jeton', 'cle', 'revision', 'sceau'].includes(name))
    .map(([name, { value }]) => [name, value ?? '']));
}

export const revisionOf = (html, action) => controlsOf(html, action)?.revision?.value;

// The refusals of a form in XML: "code champ", "code/R12 champ", "code".
export const refusedIn = (xml) => [...xml.matchAll(/<refus( [^>]*?)\/?>/g)]
  .map(([, tag]) => attributes(tag)).filter(({ action }) => !action)
  .map(({ code, regle, champ }) =>
    [regle ? `${code}/${regle}` : code, champ].filter(Boolean).join(' '));

// What was typed, as the XML shows it again: nobody is shown a secret.
export function typedIn(xml) {
  const form = /<formulaire [^>]*saisi="oui"[^>]*>([^]*?)<\/formulaire>/.exec(xml)?.[1];
  if (form === undefined) return typedOf(xml);
  return Object.fromEntries(
    [...form.matchAll(/<champ( [^>]*?)(?:\/>|>([^]*?)<\/champ>)/g)]
      .map(([, tag, content = '']) => ({ ...attributes(tag), content }))
      .filter(({ genre }) => genre !== 'secret')
      .map(({ nom, content }) => [nom,
        plain(/<valeur>([^]*?)<\/valeur>/.exec(content)?.[1] ?? '').replace(/\r\n/g, '\n')]));
}

// Of a form that the page does not have any more, or that is no table.
const typedOf = (xml) => Object.fromEntries(
  [...xml.matchAll(/<champ nom="([^"]*)"(?:\/>|>([^]*?)<\/champ>)/g)]
    .map(([, name, text = '']) => [plain(name), plain(text).replace(/\r\n/g, '\n')]));

// The lines above a refused form: the anchor that each leads to, and its words.
export const summaryIn = (html) => [...(/id="erreurs">([^]*?)<\/div>/.exec(html)?.[1] ?? '')
  .matchAll(/<li>([^]*?)<\/li>/g)].map(([, line]) =>
    ({ champ: /href="#([^"]*)"/.exec(line)?.[1], text: words(line) }));

// What stands beside a field that is refused: its sentence, without its rule.
export const faultAt = (html, champ) => {
  // Of boxes to tick it is the first line of their group.
  const told = (new RegExp(`id="${champ}-faute"[^>]*>([^]*?)</p>`).exec(html) ??
    new RegExp(`id="${champ}"[^>]*><legend>[^]*?</legend><p class="faute">([^]*?)</p>`)
      .exec(html))?.[1];
  return told === undefined ? undefined
    : words(told.replace(/<a class="regle[^]*?<\/a>/g, '')).replace(/^Erreur\s:\s*/, '');
};

// What another has stored meanwhile, beside a field of a form that came late.
export const otherAt = (html, champ) => {
  const told = new RegExp(`id="${champ}-entre-temps"[^>]*>([^]*?)</p>`).exec(html)?.[1];
  return told === undefined ? undefined : words(/<strong>([^]*?)<\/strong>/.exec(told)[1]);
};

// The sentence that says a form is done.
export const doneIn = (html) =>
  words(/<div class="fait"[^>]*>([^]*?)<\/div>/.exec(html)?.[1] ?? '');

// The newest line of a journal in XML, without when and by whom.
export function newestOf(xml) {
  const event = /<evenement( [^>]*?)\/?>/.exec(xml);
  if (!event) return null;
  const { noun, id, verb, avant = '', apres = '', revision = '' } = attributes(event[1]);
  return { noun, id, verb, avant, apres, revision };
}

// saisies.mjs: forms as a browser sees and sends them, logged in or not.
import { Reader, form } from './tools.mjs';

export const SAID = /Rien n’a été enregistré/;

const attribute = (tag, name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const unescaped = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  .replace(/&quot;/g, '"').replace(/&amp;/g, '&');
export const hidden = (html) => Object.fromEntries([...html.matchAll(
  /<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) =>
  [name, value]));

// The form of a page that is sent to `action`: what it holds hidden, what can
// be typed, and what stands in that now.
export function formOf(html, action) {
  const part = html.split('<form').find((one) =>
    one.includes(`method="post" action="${action}"`))?.split('</form>')[0];
  if (!part) return null;
  const typed = {};
  const secrets = [];
  for (const [tag] of part.matchAll(/<input (?:[^>"]|"[^"]*")*>/g)) {
    const type = attribute(tag, 'type');
    if (type === 'text' && !/ readonly/.test(tag))
      typed[attribute(tag, 'name')] = unescaped(attribute(tag, 'value') ?? '');
    if (type === 'password') secrets.push(attribute(tag, 'name'));
  }
  for (const [, tag, text] of part.matchAll(/(<textarea [^>]*>)([^]*?)<\/textarea>/g))
    typed[attribute(tag, 'name')] = unescaped(text);
  return { hidden: hidden(part), typed, secrets, parts: /multipart/.test(part) };
}

// As a browser sends it: the import's form as parts, with a file chosen.
export function bodyOf({ parts }, fields) {
  if (!parts) return [form(fields), 'application/x-www-form-urlencoded'];
  const all = Object.entries(fields).map(([name, value]) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return [`${all.join('')}--x\r\nContent-Disposition: form-data; name="fichier"; ` +
    'filename="a.csv"\r\nContent-Type: text/csv\r\n\r\nle fichier;\r\n--x--\r\n',
    'multipart/form-data; boundary=x'];
}

export const nobody = (ceres) => new Reader(ceres);
export const post = (someone, target, body, type, headers = {}, from) =>
  someone.ask(target, { form: 'html', method: 'POST', body, from, headers: {
    'Content-Type': type ?? 'application/x-www-form-urlencoded', ...headers } });
// Each from another address: nginx lets one log in sixty times at once.
let logins = 0;
export const login = (ceres, identifiant, fields) => post(nobody(ceres), '/connexion',
  form({ identifiant, mot_de_passe: 'demonstration', ...fields }), undefined, {},
  `127.0.1.${1 + logins++ % 250}`);
// Something in each field, and nothing that ends a login.
export const type = (found) => ({ ...found.hidden,
  ...Object.fromEntries(Object.keys(found.typed).map((name) =>
    [name, `Tapé <b> & ${name}`])),
  ...Object.fromEntries(found.secrets.map((name) => [name, `secret de ${name}`])) });

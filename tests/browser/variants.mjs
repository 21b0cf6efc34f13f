// variants.mjs: pages that a running demonstration does not show, drawn by
// xsltproc from the inputs of tests/xsl and served like nginx serves them.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

import { codeOf, draw, formsOf, here as inputs, top } from '../xsl/forms.mjs';

const POLICY = 'default-src \'none\'; style-src \'self\'; img-src \'self\'; ' +
  'form-action \'self\'; base-uri \'none\'; frame-ancestors \'none\'';
const TYPES = { '.css': 'text/css', '.svg': 'image/svg+xml' };

const input = (name) => path.join(inputs, `${name}.xml`);
const hosts = path.join(top, 'tests/browser');

// The document NAME of tests/xsl as HTML, or in another form.
export function drawn(name, form = 'html') {
  const code = codeOf(fs.readFileSync(input(name), 'utf8'));
  return draw(formsOf(code)[form], input(name));
}

// A host page around two embedded bulletins, hostile to both.
export function hosted(first, second) {
  return fs.readFileSync(path.join(hosts, 'host.html'), 'utf8')
    .replace('<!-- FIRST -->', () => first)
    .replace('<!-- SECOND -->', () => second);
}

// Where each document would be: links must lead from there.
const FOLDERS = {
  bulletin: 'communication-ceres/', bulletins: 'communication-ceres/',
};

export function variantPath(name) {
  const code = codeOf(fs.readFileSync(input(name), 'utf8'));
  return `/${FOLDERS[code] ?? ''}${name}.html`;
}

function find(url) {
  const { pathname } = new URL(url, 'http://x');
  if (pathname === '/host.html') {
    return { type: 'text/html; charset=utf-8', open: true,
      body: hosted(drawn('bulletin', 'fragment'),
        drawn('bulletin-cancelled', 'fragment')) };
  }
  if (pathname.startsWith('/static/')) {
    const file = path.join(top, 'nginx/static', path.basename(pathname));
    return { type: TYPES[path.extname(file)], body: fs.readFileSync(file) };
  }
  const name = path.basename(pathname, '.html');
  return { type: 'text/html; charset=utf-8', body: drawn(name) };
}

// A server on a port of its own: { url, close }.
export function serveVariants() {
  const server = http.createServer((request, response) => {
    try {
      const { type, body, open } = find(request.url);
      const headers = { 'Content-Type': type };
      if (!open) headers['Content-Security-Policy'] = POLICY;
      response.writeHead(200, headers);
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(done);
    }),
  })));
}

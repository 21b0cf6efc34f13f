// pages.mjs: the pages that the browser looks at.
import fs from 'node:fs';

import { here as inputs } from '../xsl/forms.mjs';

// What a running demonstration shows.
export const REAL = [
  { name: 'accueil', path: '/' },
  { name: 'bulletins', path: '/communication-ceres/' },
  { name: 'bulletin', path: '/communication-ceres/1.9' },
  { name: 'mesures', path: '/mesures' },
  { name: 'mesure', path: '/mesures/v1.9' },
  { name: 'accessibilite', path: '/accessibilite' },
  { name: 'mentions-legales', path: '/mentions-legales' },
  { name: 'gone-astray', path: '/rien-ici', status: 404 },
];

// The inputs of tests/xsl, all of them: also what the demonstration never is.
export const VARIANTS = fs.readdirSync(inputs)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => name.slice(0, -4)).sort();

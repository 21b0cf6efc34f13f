// rights.test.mjs: who may what, through nginx, against one running CERES. Each
// part makes sessions of its own.
import './matrix.mjs';
import './life.mjs';
import './forged.mjs';
import './words.mjs';
import './two.mjs';
import './retour.mjs';
import './identite.mjs';
import './demandes.mjs';
import './echu.mjs';
import './ended.mjs';
import './reprise.mjs';
import './reprise-compte.mjs';
import './derogation.mjs';
import './parametres.mjs';
import './mesures.mjs';

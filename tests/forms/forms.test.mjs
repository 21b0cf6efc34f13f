// forms.test.mjs: every form of reference data, filled in through its page, against
// one running CERES.
import './centres.mjs';
import './titres.mjs';
import './agrements.mjs';
import './parametres.mjs';
import './comptes.mjs';
import './sessions.mjs';
import './candidats.mjs';
import './others.mjs';

// forms.test.mjs: every form, filled in through its page, against one running
// CERES.
import './centres.mjs';
import './titres.mjs';
import './agrements.mjs';
import './parametres.mjs';
import './comptes.mjs';
import './sessions.mjs';
import './candidats.mjs';
import './demandes.mjs';
import './decisions.mjs';
import './others.mjs';

<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/accessibilite.xsl: GET /accessibilite, an honest statement. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='accessibilite']" mode="content">
  <p class="chapeau">Ce site est déclaré non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), parce qu’aucune personne ne l’a encore audité. Les contrôles automatiques décrits ici ne remplacent pas un audit.</p>

  <h2>Ce qui est contrôlé</h2>
  <p>À chaque modification, des programmes ouvrent les pages dans un navigateur, en 320 et en 1280&#xA0;pixels de large, en présentation claire et en présentation sombre. Ils vérifient&#xA0;:</p>
  <ul>
    <li>les règles d’axe-core pour les WCAG, niveaux A et AA, et ses bonnes pratiques, contrastes compris&#xA0;;</li>
    <li>la validité du HTML, avec le vérificateur Nu&#xA0;;</li>
    <li>la présence d’un seul titre de premier niveau et de repères de navigation&#xA0;;</li>
    <li>les liens d’accès rapide et la visibilité du focus, au clavier&#xA0;;</li>
    <li>l’absence de défilement horizontal sur un écran étroit&#xA0;;</li>
    <li>la présentation imprimée, avec l’adresse des liens.</li>
  </ul>
  <p>Aucune page n’a besoin de JavaScript.</p>

  <h2>Ce qui ne l’est pas</h2>
  <ul>
    <li>l’usage réel avec un lecteur d’écran, une plage braille, une loupe ou une commande vocale&#xA0;;</li>
    <li>la clarté des textes pour leurs lecteurs&#xA0;;</li>
    <li>les critères du RGAA que seul un examen humain peut juger.</li>
  </ul>

  <h2>Signaler une difficulté</h2>
  <p>Si vous ne pouvez pas lire une page, dites-le à votre unité départementale (UD) en donnant l’adresse de la page. Chaque bulletin existe aussi en texte seul, à la fin de sa page.</p>

  <h2>Voie de recours</h2>
  <p>Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits.</p>
</xsl:template>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/mentions-legales.xsl: GET /mentions-legales, nothing invented. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='mentions-legales']" mode="content">
  <h2>Éditeur</h2>
  <p>Les bulletins de la rubrique «&#xA0;communication CERES&#xA0;» sont publiés par la délégation générale à l’emploi et à la formation professionnelle (DGEFP).</p>

  <h2>Directeur de la publication et hébergeur</h2>
  <p>Cette installation de CERES ne les nomme pas encore&#xA0;: l’organisme qui la met en service doit les indiquer ici avant de l’ouvrir au public.</p>

  <h2>Données personnelles et cookies</h2>
  <p>Les pages publiques de CERES ne demandent aucune donnée personnelle et ne déposent aucun cookie. Elles ne mesurent pas l’audience et ne chargent rien depuis un autre site.</p>
  <p>Se connecter dépose un cookie qui ne sert qu’à reconnaître la connexion et disparaît avec elle. CERES garde l’état civil et les résultats des candidats pour tenir les sessions d’examen&#xA0;: seuls le centre et l’UD d’une session les voient.</p>

  <h2>Reprise des bulletins</h2>
  <p>Chaque bulletin existe sous plusieurs formes, dont un extrait à intégrer dans une autre page. Une copie peut être dépassée par une correction&#xA0;: la page du bulletin, dont l’adresse figure dans chaque forme, fait référence.</p>

  <h2>Apparence</h2>
  <p>Les couleurs, les dessins et la mise en page de ce site lui sont propres. Ils ne sont pas ceux du système de design de l’État, réservé aux sites qui y ont droit.</p>
</xsl:template>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/fragment-style.xsl: the style that an embedded bulletin brings. -->
<!-- Its host may be hostile: :not(#c#c#c) outweighs three ids without needing
     one, and important answers important. Always light: a host's own dark
     theme cannot be known. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:publication" mode="style">
  <style>
.ceres-fragment:not(#c#c#c) {
  all: initial !important;
  direction: ltr !important;
  display: block !important;
  box-sizing: border-box !important;
  color-scheme: light !important;
  max-width: 48em !important;
  padding: 1.25em 1.5em !important;
  border: 1px solid #d8d5c8 !important;
  border-top: 4px solid #d8aa3c !important;
  background: #fff !important;
  color: #1e2823 !important;
  font: medium/1.6 system-ui, sans-serif !important;
  overflow-wrap: break-word !important;
}
.ceres-fragment:not(#c#c#c) * {
  all: revert !important;
}
.ceres-fragment:not(#c#c#c)::before,
.ceres-fragment:not(#c#c#c)::after,
.ceres-fragment:not(#c#c#c) *::before,
.ceres-fragment:not(#c#c#c) *::after {
  content: none !important;
}
.ceres-fragment:not(#c#c#c) h2 {
  margin: 0 0 .5em !important;
  font: bold 1.5em/1.25 Georgia, serif !important;
}
.ceres-fragment:not(#c#c#c) h3 {
  margin: 1.75em 0 .6em !important;
  font: bold 1.1em/1.45 Georgia, serif !important;
}
.ceres-fragment:not(#c#c#c) h4 {
  margin: 0 0 .5em !important;
  font: bold 1em/1.45 system-ui, sans-serif !important;
}
.ceres-fragment:not(#c#c#c) p,
.ceres-fragment:not(#c#c#c) ul {
  margin: 0 0 .9em !important;
}
.ceres-fragment:not(#c#c#c) ul {
  padding: 0 0 0 1.3em !important;
}
.ceres-fragment:not(#c#c#c) li {
  margin: 0 0 .35em !important;
}
.ceres-fragment:not(#c#c#c) a {
  color: #10583f !important;
  text-decoration: underline !important;
  overflow-wrap: anywhere !important;
}
.ceres-fragment:not(#c#c#c) a:focus-visible {
  outline: 3px solid #1746a2 !important;
  outline-offset: 2px !important;
}
.ceres-fragment:not(#c#c#c) .reperes,
.ceres-fragment:not(#c#c#c) .note {
  color: #56615a !important;
  font-size: .9em !important;
}
.ceres-fragment:not(#c#c#c) .publics {
  display: flex !important;
  flex-wrap: wrap !important;
  gap: .35em !important;
  padding: 0 !important;
  list-style: none !important;
}
.ceres-fragment:not(#c#c#c) .publics li {
  padding: 0 .4em !important;
  border: 1px solid #d8d5c8 !important;
  border-radius: 3px !important;
}
.ceres-fragment:not(#c#c#c) .regles {
  color: #56615a !important;
  font: .72em/1 system-ui, sans-serif !important;
  vertical-align: .35em !important;
  white-space: nowrap !important;
}
.ceres-fragment:not(#c#c#c) .effet > .regles,
.ceres-fragment:not(#c#c#c) .action > .regles,
.ceres-fragment:not(#c#c#c) .renseignements > .regles {
  float: right !important;
  margin: .25em 0 .25em 1em !important;
}
.ceres-fragment:not(#c#c#c) .etiquette {
  display: block !important;
  margin: 0 0 .3em !important;
  color: #7d5a0a !important;
  font: bold .8em/1.5 system-ui, sans-serif !important;
  text-transform: uppercase !important;
}
.ceres-fragment:not(#c#c#c) .fenetre,
.ceres-fragment:not(#c#c#c) .alerte,
.ceres-fragment:not(#c#c#c) .renseignements {
  display: block !important;
  margin: 1.1em 0 !important;
  padding: .9em 1.1em !important;
  border: 1px solid #d8d5c8 !important;
  background: #fff !important;
}
.ceres-fragment:not(#c#c#c) .creneau {
  font: bold 1.2em/1.35 Georgia, serif !important;
}
.ceres-fragment:not(#c#c#c) .creneau::first-letter {
  text-transform: uppercase !important;
}
.ceres-fragment:not(#c#c#c) .situation {
  font-weight: normal !important;
}
.ceres-fragment:not(#c#c#c) .pour {
  color: #56615a !important;
  font-size: .9em !important;
}
.ceres-fragment:not(#c#c#c) .info {
  border: 1px solid #2d7a5d !important;
  border-left-width: 6px !important;
  background: #e9f2ed !important;
}
.ceres-fragment:not(#c#c#c) .attention {
  border: 1px solid #b97d00 !important;
  border-left-width: 6px !important;
  background: #fff3d1 !important;
}
.ceres-fragment:not(#c#c#c) .action {
  border: 1px solid #b5451b !important;
  border-left-width: 6px !important;
  background: #fdefe7 !important;
}
.ceres-fragment:not(#c#c#c) .action > .signe {
  margin: 0 0 .4em !important;
  color: #8d330f !important;
  font: bold 1em/1.45 system-ui, sans-serif !important;
}
.ceres-fragment:not(#c#c#c) .sous-cas li {
  padding: 0 0 0 .8em !important;
  border-left: 3px solid #d8aa3c !important;
  list-style: none !important;
}
.ceres-fragment:not(#c#c#c) .sous-cas {
  padding: 0 !important;
}
.ceres-fragment:not(#c#c#c) .invisible {
  position: absolute !important;
  width: 1px !important;
  height: 1px !important;
  overflow: hidden !important;
  clip-path: inset(50%) !important;
  white-space: nowrap !important;
}
</style>
</xsl:template>

</xsl:stylesheet>

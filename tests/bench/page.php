<?php
// page.php: the bulletin by PHP-FPM, what a team would otherwise write. The
// peer (e) of the bench: the same row, the same document, the same stylesheet
// and the same headers as a worker. PHP begins each request anew: it may keep
// this script compiled (opcache) and its connection open, but neither a
// prepared statement nor a compiled stylesheet.
declare(strict_types=1);

const RUBRIQUE = '/communication-ceres/';
const FORMES = [
  'xml' => 'application/xml',
  'txt' => 'text/plain',
  'ics' => 'text/calendar',
  'fragment' => 'text/html',
];

function bulletin(string $numero): array
{
  $database = new PDO(
    "mysql:unix_socket={$_SERVER['BENCH_SOCKET']};" .
      "dbname={$_SERVER['BENCH_NAME']};charset=utf8mb4",
    $_SERVER['BENCH_USER'],
    $_SERVER['BENCH_PASSWORD'],
    [PDO::ATTR_PERSISTENT => true]
  );
  $statement = $database->prepare(
    "SELECT numero, revision, etape, publie, maj, retire, motif,
            sequence, publics, intitule, resume,
            fenetre_debut, fenetre_fin, fenetre_annulee, document
       FROM bulletin
      WHERE numero = ? AND etape <> 'brouillon'"
  );
  $statement->execute([$numero]);
  return $statement->fetch(PDO::FETCH_ASSOC);
}

function instant(string $utc): DateTimeImmutable
{
  return (new DateTimeImmutable($utc, new DateTimeZone('UTC')))
    ->setTimezone(new DateTimeZone('Europe/Paris'));
}

function document(array $bulletin): string
{
  $numero = $bulletin['numero'];
  $writer = new XMLWriter();
  $writer->openMemory();
  $writer->startDocument('1.0', 'UTF-8');
  $writer->startElement('page');
  $writer->writeAttribute('xmlns', 'urn:ceres:1');
  $writer->writeAttribute('version', '1.9');
  $writer->writeAttribute('code', 'bulletin');
  $writer->writeAttribute('racine', '../');
  $writer->startElement('formes');
  foreach (FORMES as $suffix => $type) {
    $writer->startElement('forme');
    $writer->writeAttribute('type', $type);
    $writer->writeAttribute('href', "$numero.$suffix");
    $writer->endElement();
  }
  $writer->endElement();
  $writer->startElement('publication');
  $writer->writeAttribute('numero', $numero);
  $writer->writeAttribute('etape', $bulletin['etape']);
  foreach (['publie', 'maj'] as $name) {
    $writer->writeAttribute($name, instant($bulletin[$name])->format(DATE_ATOM));
  }
  $writer->writeAttribute(
    'tag', "tag:responsabledesession.fr,2020:communication-ceres/$numero");
  $writer->writeAttribute(
    'adresse', $_SERVER['BENCH_URL'] . RUBRIQUE . $numero);
  $writer->endElement();
  $writer->writeRaw($bulletin['document']);
  $writer->endElement();
  return $writer->outputMemory();
}

function html(string $document): string
{
  $stylesheet = new DOMDocument();
  $stylesheet->load($_SERVER['BENCH_SHARE'] . '/tests/bench/bulletin.xsl');
  $page = new DOMDocument();
  $page->loadXML($document);
  $processor = new XSLTProcessor();
  $processor->importStylesheet($stylesheet);
  return $processor->transformToXml($page);
}

function links(string $numero): string
{
  $links = '</schemas/page.rng>; rel="describedby"; type="application/xml"';
  foreach (FORMES as $suffix => $type) {
    $path = RUBRIQUE . "$numero.$suffix";
    $links = "<$path>; rel=\"alternate\"; type=\"$type\", $links";
  }
  return $links;
}

$bulletin = bulletin(basename($_SERVER['DOCUMENT_URI']));
$html = html(document($bulletin));
header('Content-Type: text/html; charset=utf-8');
header('Cache-Control: public, max-age=60');
header('Vary: Accept');
header('Link: ' . links($bulletin['numero']));
header('ETag: "' .
  bin2hex(sodium_crypto_generichash($html, '', 16)) . '"');
header('Last-Modified: ' . instant($bulletin['maj'])
  ->setTimezone(new DateTimeZone('UTC'))->format('D, d M Y H:i:s \G\M\T'));
header('Content-Length: ' . strlen($html));
echo $html;

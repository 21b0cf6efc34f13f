<?php
// sessions.php: a page of somebody logged in by PHP-FPM, the peer (e) of the
// bench of sessions: the very SELECTs of a worker, read to their last row, then
// the stylesheet. The making of the document is spared it: it gets the
// worker's own. As in page.php it may keep scripts and its connection, but
// neither a prepared statement nor a compiled stylesheet.
declare(strict_types=1);

$key = basename($_SERVER['DOCUMENT_URI']) === 'sessions' ? 'sessions' : 'session';
preg_match('/=([0-9a-f]{64})/', $_SERVER['HTTP_COOKIE'], $found);
['statements' => $statements, 'xml' => $xml] =
  require "{$_SERVER['BENCH_RUN']}/php/$key-{$found[1]}.php";

$database = new PDO(
  "mysql:unix_socket={$_SERVER['BENCH_SOCKET']};" .
    "dbname={$_SERVER['BENCH_NAME']};charset=utf8mb4",
  $_SERVER['BENCH_USER'],
  $_SERVER['BENCH_PASSWORD'],
  [PDO::ATTR_PERSISTENT => true, PDO::ATTR_EMULATE_PREPARES => true]
);
foreach ($statements as $sql) {
  $rows = $database->query($sql)->fetchAll(PDO::FETCH_ASSOC);
}

$stylesheet = new DOMDocument();
$stylesheet->load($_SERVER['BENCH_SHARE'] . '/tests/bench/sessions.xsl');
$page = new DOMDocument();
$page->loadXML($xml);
$processor = new XSLTProcessor();
$processor->importStylesheet($stylesheet);
$html = $processor->transformToXml($page);
header('Content-Type: text/html; charset=utf-8');
header('Cache-Control: no-store');
header('ETag: "' . bin2hex(sodium_crypto_generichash($html, '', 16)) . '"');
header('Content-Length: ' . strlen($html));
echo $html;

-- Where the demonstration's accounts get their mails: nowhere, the name is
-- reserved (RFC 2606). A service account reads nothing.
UPDATE compte SET courriel = CONCAT(identifiant, '@exemple.invalid')
 WHERE profil <> 'service';

-- What anybody may read of the bulletins: all that the account of the rubrique's
-- pages can see of this database.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW bulletin_public AS
SELECT numero, revision, etape, publie, maj, retire, enregistre, motif, sequence,
       publics, intitule, resume, fenetre_debut, fenetre_fin, fenetre_annulee, document
  FROM bulletin
 WHERE etape <> 'brouillon';

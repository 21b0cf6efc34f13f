-- What the demonstration's sessions stand on: real titres and CCPs (their
-- validity is made up), and centres, sites and agréments that are not real.
START TRANSACTION;

INSERT INTO titre (code, sigle, intitule, rncp, niveau, fin) VALUES
  ('TP-00402', 'SC', 'Secrétaire comptable', 37123, 4, '2023-01-08'),
  ('TP-01284', 'ARH', 'Assistant ressources humaines', 41366, 5, '2022-12-28'),
  ('TP-01293', 'AD', 'Assistant de direction', 38667, 5, '2022-03-08'),
  ('TP-00140', 'GCF', 'Gestionnaire comptable et fiscal', 37949, 5, '2020-11-20'),
  ('TP-01348', 'CATL', 'Chargé d’accueil touristique et de loisirs', 37396, 4, '2019-03-20'),
  ('TP-00219', 'EC', 'Employé commercial', 37099, 3, '2023-07-24'),
  ('TP-00520', 'CV', 'Conseiller de vente', 37098, 4, '2022-11-05'),
  ('TP-00350', 'FPA', 'Formateur professionnel d’adultes', 37275, 5, '2023-11-13'),
  ('TP-00391', 'ADVF', 'Assistant de vie aux familles', NULL, 3, '2019-05-31');

INSERT INTO ccp (code, titre) VALUES
  ('CP-003056', 'TP-00402'),
  ('CP-003057', 'TP-00402'),
  ('CP-003058', 'TP-00402'),
  ('CP-002821', 'TP-01284'),
  ('CP-002822', 'TP-01284'),
  ('CP-003285', 'TP-01293'),
  ('CP-003286', 'TP-01293'),
  ('CP-003179', 'TP-00140'),
  ('CP-003180', 'TP-00140'),
  ('CP-003181', 'TP-00140'),
  ('CP-003124', 'TP-01348'),
  ('CP-003125', 'TP-01348'),
  ('CP-003126', 'TP-01348'),
  ('CP-003062', 'TP-00219'),
  ('CP-003063', 'TP-00219'),
  ('CP-003060', 'TP-00520'),
  ('CP-003061', 'TP-00520'),
  ('CP-003098', 'TP-00350'),
  ('CP-003099', 'TP-00350'),
  ('CP-003100', 'TP-00350'),
  ('CP-003101', 'TP-00350');

INSERT INTO centre (id, siret, nom) VALUES
  (1, '99999107800026', 'Centre de formation de l’Île imaginaire'),
  (2, '99999114400034', 'École fictive des Métiers de Loire'),
  (3, '99999121900018', 'Institut Chimère de l’Anjou'),
  (4, '99999128400020', 'Académie imaginaire du Mans'),
  (5, '99999135900038', 'Formation Utopie Paris'),
  (6, '99999142500011', 'Atelier Mirage Formation'),
  (7, '99999149000023', 'Campus illusoire des Hauts-de-Seine'),
  (8, '99999156500030', 'Centre Nulle-Part de Vendée'),
  (9, '99999163100014', 'Compagnons imaginaires de Laval'),
  (10, '99999170600022', 'Pôle Légende de Bobigny'),
  (11, '99999177100034', 'Maison inventée de Melun'),
  (12, '99999184700016', 'Organisme fabuleux de Bretagne'),
  (13, '99999191200026', 'Presqu’île fictive Formation');

INSERT INTO site (id, centre, nom, adresse, code_postal, ville, departement)
VALUES
  (1, 1, 'Site du Quai', '1 quai de l’Essai', '44000', 'Nantes', '44'),
  (2, 1, 'Site de l’Estuaire', '12 rue de la Maquette', '44600', 'Saint-Nazaire', '44'),
  (3, 2, 'Site de Rezé', '3 place du Modèle', '44400', 'Rezé', '44'),
  (4, 3, 'Site d’Angers', '8 rue de l’Exemple', '49000', 'Angers', '49'),
  (5, 3, 'Site de Cholet', '27 avenue du Spécimen', '49300', 'Cholet', '49'),
  (6, 4, 'Site du Mans', '5 rue du Prototype', '72000', 'Le Mans', '72'),
  (7, 5, 'Site de la Roquette', '40 passage de l’Épure', '75011', 'Paris', '75'),
  (8, 5, 'Site de Nanterre', '6 esplanade du Schéma', '92000', 'Nanterre', '92'),
  (9, 6, 'Site de la Villette', '15 quai de l’Ébauche', '75019', 'Paris', '75'),
  (10, 7, 'Site de Boulogne', '22 rue de l’Esquisse', '92100', 'Boulogne-Billancourt', '92'),
  (11, 8, 'Site de La Roche', '9 rue du Gabarit', '85000', 'La Roche-sur-Yon', '85'),
  (12, 9, 'Site de Laval', '31 rue du Patron', '53000', 'Laval', '53'),
  (13, 10, 'Site de Bobigny', '2 rue du Calque', '93000', 'Bobigny', '93'),
  (14, 11, 'Site de Melun', '18 avenue du Croquis', '77000', 'Melun', '77'),
  (15, 12, 'Site de Rennes', '7 rue de l’Échantillon', '35000', 'Rennes', '35'),
  (16, 12, 'Site de Châteaubriant', '4 place de la Démonstration', '44110', 'Châteaubriant', '44'),
  (17, 13, 'Site de Lyon', '60 cours du Simulacre', '69003', 'Lyon', '69');

INSERT INTO agrement (id, centre, site, titre, debut, fin) VALUES
  (1001, 1, 1, 'TP-00402', '2018-01-15', '2022-12-31'),
  (1002, 1, 1, 'TP-01284', '2018-03-01', '2022-02-28'),
  (1003, 1, 1, 'TP-01293', '2018-01-15', '2021-12-31'),
  (1004, 1, 2, 'TP-00219', '2018-06-01', '2022-05-31'),
  (1005, 1, 2, 'TP-00520', '2018-06-01', '2021-12-31'),
  (1006, 2, 3, 'TP-00350', '2018-09-01', '2022-08-31'),
  (1007, 2, 3, 'TP-00402', '2018-09-01', '2022-08-31'),
  (1008, 2, 3, 'TP-00520', '2019-01-01', '2021-12-31'),
  (1009, 3, 4, 'TP-00402', '2018-01-01', '2021-12-31'),
  (1010, 3, 4, 'TP-00140', '2018-01-01', '2020-11-20'),
  (1011, 3, 5, 'TP-00520', '2018-02-01', '2020-08-31'),
  (1012, 4, 6, 'TP-00219', '2018-02-01', '2022-01-31'),
  (1013, 4, 6, 'TP-00350', '2018-02-01', '2020-07-31'),
  (1014, 5, 7, 'TP-00402', '2018-01-01', '2022-12-31'),
  (1015, 5, 7, 'TP-00140', '2018-01-01', '2020-11-20'),
  (1016, 5, 8, 'TP-01284', '2018-04-01', '2022-03-31'),
  (1017, 5, 8, 'TP-01293', '2018-04-01', '2021-12-31'),
  (1018, 6, 9, 'TP-00219', '2018-05-01', '2022-04-30'),
  (1019, 6, 9, 'TP-00520', '2018-05-01', '2020-09-05'),
  (1020, 6, 9, 'TP-00350', '2018-05-01', '2022-04-30'),
  (1021, 7, 10, 'TP-00402', '2018-01-01', '2021-06-30'),
  (1022, 7, 10, 'TP-01284', '2018-01-01', '2020-08-31'),
  (1023, 8, 11, 'TP-00219', '2018-03-01', '2022-02-28'),
  (1024, 8, 11, 'TP-00402', '2018-03-01', '2021-02-28'),
  (1025, 9, 12, 'TP-01293', '2018-03-01', '2021-12-31'),
  (1026, 10, 13, 'TP-00350', '2018-09-01', '2021-08-31'),
  (1027, 10, 13, 'TP-00520', '2018-09-01', '2021-08-31'),
  (1028, 11, 14, 'TP-00219', '2018-01-01', '2021-12-31'),
  (1029, 12, 15, 'TP-00402', '2018-01-01', '2021-12-31'),
  (1030, 12, 16, 'TP-00520', '2018-01-01', '2021-12-31'),
  (1031, 13, 17, 'TP-01284', '2018-01-01', '2021-12-31'),
  (1032, 1, 1, 'TP-00391', '2015-06-01', '2019-05-31'),
  (1033, 6, 9, 'TP-00391', '2015-06-01', '2019-05-31'),
  (1034, 3, 4, 'TP-01348', '2016-03-21', '2019-03-20'),
  (1035, 5, 7, 'TP-01348', '2016-03-21', '2019-03-20');

-- Numbers kept for fiction by the regulator of telecommunications; addresses
-- of a domain that cannot be (RFC 2606).
UPDATE ud JOIN departement ON departement.code = ud.departement
   SET ud.telephone = CONCAT(IF(departement.region = '52', '02 61 91 ', '01 99 00 '),
         ud.departement, ' 00'),
       ud.courriel = CONCAT('ud', ud.departement, '@exemple.invalid'),
       ud.adresse = CONCAT('1 rue Imaginaire, ', ud.departement, '000 ',
         CASE ud.departement WHEN '44' THEN 'Nantes' WHEN '49' THEN 'Angers'
           WHEN '53' THEN 'Laval' WHEN '72' THEN 'Le Mans'
           WHEN '85' THEN 'La Roche-sur-Yon' WHEN '75' THEN 'Paris'
           WHEN '77' THEN 'Melun' WHEN '78' THEN 'Versailles'
           WHEN '91' THEN 'Évry' WHEN '92' THEN 'Nanterre'
           WHEN '93' THEN 'Bobigny' WHEN '94' THEN 'Créteil' ELSE 'Cergy' END),
       ud.revision = ud.revision + 1
 WHERE departement.region IN ('11', '52');

COMMIT;

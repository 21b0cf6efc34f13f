-- The tables of mesures are new: the schema makes them.
DO 0;

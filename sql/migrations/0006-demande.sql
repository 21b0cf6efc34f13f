-- The table of demandes is new: the schema makes it.
DO 0;

-- The table of the seals' secret is new: the schema makes it.
DO 0;

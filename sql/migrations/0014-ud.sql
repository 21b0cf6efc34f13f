-- The table of UDs is new: the schema makes it.
DO 0;

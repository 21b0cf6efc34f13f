/* sceau.h: the secret that seals of forms are made with, in the database. */
#ifndef CERES_STORE_SCEAU_H
#define CERES_STORE_SCEAU_H

#include "base/bytes.h"
#include "base/outcome.h"
#include "store/store.h"

/* The bytes that every worker of every machine finds. */
enum outcome store_sceau_find(struct store *store, struct bytes *valeur);

#endif

/* mesure_batch.h: carries out the next batch of a passage, in the caller's
 * transaction. Sessions are changed, and `passage` then says how far it has
 * come and whether that was its last batch. */
#ifndef CERES_APP_MESURE_BATCH_H
#define CERES_APP_MESURE_BATCH_H

#include "app/mesure.h"

/* The sessions are locked before they are judged, so that nobody changes one
 * in between. */
enum outcome mesure_apply_batch(struct store *store,
				const struct mesure *mesure, struct instant now,
				struct passage *passage);

enum outcome mesure_undo_batch(struct store *store, struct instant now,
			       struct passage *passage);

#endif

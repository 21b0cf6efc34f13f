/* mesure_batch.h: the next batch of a passage, each in the caller's
 * transaction: sessions are changed, and `passage` is how far it has come and
 * whether that was the last batch. */
#ifndef CERES_APP_MESURE_BATCH_H
#define CERES_APP_MESURE_BATCH_H

#include "app/mesure.h"

/* Who judges the sessions also holds them: nobody changes one in between. */
enum outcome mesure_apply_batch(struct store *store,
				const struct mesure *mesure, struct instant now,
				struct passage *passage);

enum outcome mesure_undo_batch(struct store *store, struct instant now,
			       struct passage *passage);

#endif

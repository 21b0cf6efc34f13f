/* application.h: what a process has from its start to its end. */
#ifndef CERES_APP_APPLICATION_H
#define CERES_APP_APPLICATION_H

#include "app/page.h"

#include <stdbool.h>

/* Compiles every stylesheet that a route names, and the one that errors need;
 * does not connect yet. False: logged. */
bool application_open(struct application *application,
		      const struct config *config, const struct route *routes);
void application_close(struct application *application);

/* Who asks the database (sql/grants.sql). */
enum account { ACCOUNT_APPLICATION, ACCOUNT_PUBLIC, ACCOUNT_MIGRATION };

struct store_settings application_store(const struct config *config,
					enum account account);

/* How many migrations the database lacks, as store_migrate_missing tells it,
 * in a transaction of its own. */
enum outcome application_missing(const struct config *config,
				 struct store *store, struct arena *arena,
				 int *missing);

#endif

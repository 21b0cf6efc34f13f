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

/* The application's own account of the database. */
struct store_settings application_store(const struct config *config);

#endif

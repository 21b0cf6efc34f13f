/* courrier.h: makes a mail of a message that waits in the outbox. */
#ifndef CERES_CLI_COURRIER_H
#define CERES_CLI_COURRIER_H

#include "app/config.h"
#include "mail.h"
#include "store/message.h"
#include "xml/transform.h"

#define COURRIER_STYLESHEET "forms/message-texte.xsl"

/* Draws the message by COURRIER_STYLESHEET, which the caller has added to
 * the stylesheets. OUTCOME_FAILED: it could not be drawn, which is logged. */
enum outcome courrier_mail(struct arena *arena, const struct config *config,
			   struct xml_stylesheets *stylesheets,
			   const struct message_due *due, struct mail *mail);

#endif

/* courrier.h: a message of the outbox as a mail. */
#ifndef CERES_CLI_COURRIER_H
#define CERES_CLI_COURRIER_H

#include "app/config.h"
#include "mail.h"
#include "store/message.h"
#include "xml/transform.h"

#define COURRIER_STYLESHEET "forms/message-texte.xsl"

/* OUTCOME_FAILED: the stylesheet, added before, gave up; logged. */
enum outcome courrier_mail(struct arena *arena, const struct config *config,
			   struct xml_stylesheets *stylesheets,
			   const struct message_due *due, struct mail *mail);

#endif

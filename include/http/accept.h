/* accept.h: content negotiation (RFC 9110, 12.5.1). */
#ifndef CERES_HTTP_ACCEPT_H
#define CERES_HTTP_ACCEPT_H

enum { ACCEPT_FULL = 1000 };

/*
 * The quality, in thousandths, that an Accept header gives a media type
 * ("text/html", without parameters): the most specific range decides, and 0
 * means refused. No header (NULL or empty) accepts everything; a range that is
 * not well-formed is passed over; parameters other than q are ignored.
 */
int accept_quality(const char *accept, const char *type);

#endif

/* log.h: one line on stderr an event; whoever supervises keeps them. */
#ifndef CERES_BASE_LOG_H
#define CERES_BASE_LOG_H

/*
 * Writes one line in one write(2), "ceres[pid] error: …".
 * Control characters and bytes that are not UTF-8 are written as \xNN, so that
 * nobody can forge a line; a line longer than 1,000 bytes is cut.
 */
[[gnu::format(printf, 1, 2)]] void log_error(const char *format, ...);

#endif

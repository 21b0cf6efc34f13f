/* writer.h: a document of ours, written from its first tag to its last. */
#ifndef CERES_XML_WRITER_H
#define CERES_XML_WRITER_H

#include "base/arena.h"
#include "base/bytes.h"

struct xml_writer;

/* Begins a document whose root is `root` in CERES's namespace, with its
 * version. Never NULL. */
struct xml_writer *xml_writer_open(const char *root);

/* Frees it without making a document; NULL is allowed. */
void xml_writer_abandon(struct xml_writer *writer);

/*
 * Answers what was written since the last call, in the arena, so that a long
 * document is sent in pieces. At each call the same elements must be open, and
 * the last of them must hold something already.
 */
struct bytes xml_writer_take(struct xml_writer *writer, struct arena *arena);

/* Ends every open element and frees the writer. The document, with its XML
 * declaration, is in the arena; what was taken before is not in it. */
struct bytes xml_writer_close(struct xml_writer *writer, struct arena *arena);

/*
 * Values may be any bytes: what is no XML character is written as U+FFFD. An
 * attribute or element without value (NULL) is left out.
 */
void xml_start(struct xml_writer *writer, const char *name);
void xml_end(struct xml_writer *writer);
void xml_attribute(struct xml_writer *writer, const char *name,
		   const char *value);
void xml_text(struct xml_writer *writer, const char *text);
void xml_element(struct xml_writer *writer, const char *name, const char *text);

/* Writes a whole element that was checked when it was stored. */
void xml_raw(struct xml_writer *writer, struct bytes element);

#endif

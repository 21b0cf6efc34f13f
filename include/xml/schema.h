/* schema.h: the schemas that documents from outside must follow. */
#ifndef CERES_XML_SCHEMA_H
#define CERES_XML_SCHEMA_H

struct xml_schema;

/*
 * For documents whose root is `name`: reads `folder`/`name`.rng, which decides,
 * and `folder`/`name`.xsd, made from it, whose messages name what was expected.
 * NULL: the reason is logged. Freed with xml_schema_close (NULL allowed).
 */
struct xml_schema *xml_schema_open(const char *folder, const char *name);
void xml_schema_close(struct xml_schema *schema);

#endif

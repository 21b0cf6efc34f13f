/* schema.h: the schemas that documents from outside must follow. */
#ifndef CERES_XML_SCHEMA_H
#define CERES_XML_SCHEMA_H

struct xml_schema;

/*
 * Opens the schema of documents whose root is `name`: `folder`/`name`.rng
 * decides, `folder`/`name`.xsd, made from it, names what was expected. Answers
 * NULL where it logged why not. xml_schema_close frees it and allows NULL.
 */
struct xml_schema *xml_schema_open(const char *folder, const char *name);
void xml_schema_close(struct xml_schema *schema);

#endif

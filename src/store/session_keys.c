/* session_keys.c: collects the keys in which a list of sessions looks. */
#include "session_keys.h"

void
session_scope_add(struct session_scope *scope, struct session_key key)
{
	if (scope->key_count < SESSION_KEYS)
		scope->keys[scope->key_count++] = key;
	else
		scope->many = true;
}

void
session_scope_add_each(struct session_scope *scope,
		       enum session_index departement,
		       enum session_index nation, const char *text)
{
	if (!scope->departement_count)
		session_scope_add(scope, (struct session_key){ .index = nation,
							       .text = text });
	for (size_t i = 0; i < scope->departement_count; i++)
		session_scope_add(scope,
				  (struct session_key){
					  .index = departement,
					  .text = text,
					  .departement = scope->departements[i],
				  });
}

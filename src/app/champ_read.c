/* champ_read.c: reads one field of a form. */
#include "app/saisie.h"
#include "base/text.h"
#include "champ.h"
#include "domain/centre.h"
#include "domain/compte.h"
#include "domain/message.h"
#include "domain/siret.h"

#include <assert.h>
#include <string.h>

static const struct refusal *const allowed = saisie_refusals;

static void *
member(const struct champ *champ, void *thing)
{
	return (char *)thing + champ->at;
}

/* Each reads a text of its kind into the member. False: the text is none. */
typedef bool put_function(const struct page *page, const struct champ *champ,
			  void *thing, const char *text);

static bool
put_text(const struct page *page, const struct champ *champ, void *thing,
	 const char *text)
{
	(void)page;
	if (champ->type == CHAMP_OF_TEXT)
		*(const char **)member(champ, thing) = text;
	return true;
}

static bool
put_number(const struct page *page, const struct champ *champ, void *thing,
	   const char *text)
{
	void *to = member(champ, thing);
	int64_t number;

	(void)page;
	if (!text_parse_id(text, &number) || number < champ->minimum ||
	    (champ->limite && number > champ->limite))
		return false;
	if (champ->type == CHAMP_OF_NUMBER)
		*(int64_t *)to = number;
	if (champ->type == CHAMP_OF_OPTIONAL_NUMBER)
		*(struct optional_number *)to =
			(struct optional_number){ true, number };
	return true;
}

static bool
put_date(const struct page *page, const struct champ *champ, void *thing,
	 const char *text)
{
	void *to = member(champ, thing);
	struct date date;

	(void)page;
	if (!date_parse(text, &date))
		return false;
	if (champ->type == CHAMP_OF_DATE)
		*(struct date *)to = date;
	if (champ->type == CHAMP_OF_OPTIONAL_DATE)
		*(struct optional_date *)to =
			(struct optional_date){ true, date };
	return true;
}

static bool
put_siret(const struct page *page, const struct champ *champ, void *thing,
	  const char *text)
{
	char *siret = arena_alloc(page->arena, SIRET_DIGITS + 1);

	return siret_parse(text, siret) && put_text(page, champ, thing, siret);
}

static bool
put_courriel(const struct page *page, const struct champ *champ, void *thing,
	     const char *text)
{
	return message_courriel_is_valid(text) &&
	       put_text(page, champ, thing, text);
}

/* Some options are chosen by a code, others by an id. */
static bool
put_choice(const struct page *page, const struct champ *champ, void *thing,
	   const char *text)
{
	const char *const *code = champ->codes;

	if (champ->type == CHAMP_OF_NUMBER)
		return put_number(page, champ, thing, text);
	while (code && *code && !text_equal(*code, text))
		code++;
	return (!code || *code) && put_text(page, champ, thing, text);
}

static const struct {
	const char *code;
	put_function *put;
	const struct refusal *refusal; /* of what is none */
} genres[] = {
	/* clang-format off */
	[CHAMP_TEXTE] =     { "texte",     put_text },
	[CHAMP_LIGNES] =    { "lignes",    put_text },
	[CHAMP_CHIFFRES] =  { "chiffres",  put_text },
	[CHAMP_NOMBRE] =    { "nombre",    put_number,   &saisie_refusals[SAISIE_WRONG_NUMBER] },
	[CHAMP_JOUR] =      { "jour",      put_date,     &saisie_refusals[SAISIE_WRONG_DATE] },
	[CHAMP_SIRET] =     { "siret",     put_siret,    &centre_refusals[CENTRE_WRONG_SIRET] },
	[CHAMP_COURRIEL] =  { "courriel",  put_courriel, &compte_refusals[COMPTE_COURRIEL_FORM] },
	[CHAMP_TELEPHONE] = { "telephone", put_text },
	[CHAMP_CHOIX] =     { "choix",     put_choice,   &saisie_refusals[SAISIE_WRONG_CHOICE] },
	[CHAMP_CASES] =     { "cases",     NULL },
	[CHAMP_CODES] =     { "codes",     NULL },
	[CHAMP_SECRET] =    { "secret",    NULL },
	/* clang-format on */
};

static_assert(sizeof(genres) / sizeof(genres[0]) == CHAMP_GENRES);

const char *
champ_genre_code(enum champ_genre genre)
{
	return genres[genre].code;
}

/* Empties the member of an empty field: zero bytes mean nothing in each
 * type. */
static void
put_nothing(const struct champ *champ, void *thing)
{
	static const size_t sizes[] = {
		[CHAMP_OF_NOTHING] = 0,
		[CHAMP_OF_TEXT] = sizeof(const char *),
		[CHAMP_OF_NUMBER] = sizeof(int64_t),
		[CHAMP_OF_OPTIONAL_NUMBER] = sizeof(struct optional_number),
		[CHAMP_OF_DATE] = sizeof(struct date),
		[CHAMP_OF_OPTIONAL_DATE] = sizeof(struct optional_date),
		[CHAMP_OF_CODES] = sizeof(struct codes),
	};

	memset(member(champ, thing), 0, sizes[champ->type]);
	put_text(NULL, champ, thing, "");
}

static const struct refusal *
check(const struct champ *champ, const char *text)
{
	return champ->check ? champ->check(text) : allowed;
}

static struct codes
split(const struct page *page, const char *text)
{
	static const char between[] = " ,;\t\r\n";
	const char **items = arena_alloc(page->arena, (strlen(text) / 2 + 1) *
							      sizeof(*items));
	struct codes codes = { .items = items };

	text += strspn(text, between);
	while (*text) {
		const size_t length = strcspn(text, between);

		items[codes.count++] = arena_copy(page->arena, text, length);
		text += length;
		text += strspn(text, between);
	}
	return codes;
}

static const struct refusal *
put_codes(const struct champ *champ, void *thing, struct codes codes)
{
	for (size_t i = 0; i < codes.count; i++) {
		const struct refusal *refusal = check(champ, codes.items[i]);

		if (*refusal->code)
			return refusal;
	}
	if (champ->type == CHAMP_OF_CODES)
		*(struct codes *)member(champ, thing) = codes;
	return allowed;
}

static const struct refusal *
refusal_of(const struct champ *champ)
{
	return champ->refusal ? champ->refusal : genres[champ->genre].refusal;
}

static const struct refusal *
read_nothing(const struct champ *champ, void *thing)
{
	const bool counted = champ->genre == CHAMP_NOMBRE;

	if (champ->marks & CHAMP_OBLIGATOIRE)
		return champ->refusal && !counted
			       ? champ->refusal
			       : &saisie_refusals[SAISIE_MISSING];
	put_nothing(champ, thing);
	return allowed;
}

static bool
has_lines(enum champ_genre genre)
{
	return genre == CHAMP_LIGNES || genre == CHAMP_CODES;
}

/* Is it a text of too many characters? A date or number of that length
 * cannot be read anyway. */
static bool
is_long(const struct champ *champ, const char *text)
{
	return champ->limite && champ->genre != CHAMP_NOMBRE &&
	       champ->genre != CHAMP_JOUR &&
	       text_characters(text) > (size_t)champ->limite;
}

const struct refusal *
champ_read(const struct page *page, const struct champ *champ, void *thing)
{
	const char *text = saisie_typed(page, champ->nom);
	const struct refusal *refusal;

	/* In something new, a field that is refused stays empty. */
	if (champ->type == CHAMP_OF_TEXT &&
	    !*(const char **)member(champ, thing))
		put_nothing(champ, thing);
	if (champ->genre == CHAMP_CASES)
		return put_codes(
			champ, thing,
			fields_ticked(page->arena, &page->sent, champ->nom));
	if (!*text)
		return read_nothing(champ, thing);
	if (is_long(champ, text))
		return &saisie_refusals[SAISIE_TOO_LONG];
	if (!has_lines(champ->genre) && strpbrk(text, "\r\n"))
		return &saisie_refusals[SAISIE_LINES];
	if (champ->genre == CHAMP_CODES)
		return put_codes(champ, thing, split(page, text));
	refusal = check(champ, text);
	if (*refusal->code)
		return refusal;
	return genres[champ->genre].put(page, champ, thing, text)
		       ? allowed
		       : refusal_of(champ);
}

# Makefile: builds CERES, runs it, checks it. `make help` lists the targets.

VARIANT  ?= release
BUILD    := build/$(VARIANT)
STATIC   := build/static
PREFIX   ?= /usr
PACKAGES := libxml-2.0 libxslt libexslt libmariadb libsodium inih icu-uc \
            gmime-3.0 libcurl # only ceresctl calls these: --as-needed

# pkg-config is asked at the first use only: `make run` installs it.
ONCE         = $(eval $(1) := $(2))$($(1))
PKG_CPPFLAGS = $(call ONCE,PKG_CPPFLAGS,$(patsubst -I%,-isystem%,\
                 $(shell pkg-config --cflags-only-I $(PACKAGES))))
PKG_LIBS     = $(call ONCE,PKG_LIBS,$(shell pkg-config --libs $(PACKAGES)))

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wvla -Wundef \
            -Wstrict-prototypes -Wmissing-prototypes -Werror \
            -Wno-missing-field-initializers # rows of tables may end early
INCLUDES  = -Iinclude -Isrc -D_GNU_SOURCE $(PKG_CPPFLAGS)
ALL_CFLAGS = -std=c2x $(WARNINGS) $(CFLAGS_$(VARIANT)) $(CFLAGS)
LDLIBS    = $(PKG_LIBS) -lfcgi -lcsv -lm
LDFLAGS  += -Wl,--as-needed -Wl,-z,relro,-z,now

CFLAGS_release  := -O2 -g -D_FORTIFY_SOURCE=2 -fstack-protector-strong
CFLAGS_sanitize := -O1 -g -DARENA_EXACT -fsanitize=address,undefined \
                   -fno-sanitize-recover=undefined -fno-omit-frame-pointer
CFLAGS_fuzz     := -O1 -g -DARENA_EXACT \
                   -fsanitize=fuzzer-no-link,address,undefined
ifeq ($(VARIANT),fuzz)
CC := clang
endif

# Every src/<layer>/*.c goes into one archive: the two programs and each test
# take from it only what they call.
MAINS    := $(wildcard src/*.c)
SOURCES  := $(wildcard src/*/*.c)
HEADERS  := $(wildcard include/*/*.h src/*/*.h tests/*/*.h)
TESTED   := $(filter-out tests/fuzz/% tests/bench/%,$(wildcard tests/*/test_*.c))
HELPERS  := $(patsubst %.c,$(BUILD)/%.o,$(filter-out tests/fuzz/% \
              tests/bench/% $(TESTED),$(wildcard tests/*/*.c)))
FUZZED   := $(wildcard tests/fuzz/*.c)
C_FILES  := $(MAINS) $(SOURCES) $(wildcard tests/*/*.c)
OBJECTS  := $(SOURCES:%.c=$(BUILD)/%.o)
ARCHIVE  := $(BUILD)/libceres.a
PROGRAMS := $(if $(wildcard src/worker.c),$(BUILD)/ceres-worker) \
            $(if $(wildcard src/ceresctl.c),$(BUILD)/ceresctl)
TESTS    := $(TESTED:%.c=$(BUILD)/%)

STYLES := $(wildcard xsl/*.xsl xsl/*/*.xsl)
HELD   := $(patsubst nginx/%.xml,$(STATIC)/%.html,$(wildcard nginx/erreurs/*.xml)) \
          $(patsubst nginx/%,$(STATIC)/%,$(wildcard nginx/erreurs/*.xml))
FILES  := $(shell cd nginx/static 2>/dev/null && find . -type f | sed 's,^\./,,')
ASSETS := $(FILES:%=$(STATIC)/%) \
          $(patsubst %,$(STATIC)/%.gz,$(filter %.css %.svg,$(FILES)))

# As many at once as there are processors, unless somebody said how many.
JOBS = $(if $(filter -j%,$(MAKEFLAGS)),,-j$(shell nproc))

# One short line for each file made; `make V=1` shows the commands.
SHOW = $(if $(V),,@echo '  $@';)

.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: all static build-tests build-bench run test check rules format format-check tidy \
        schema bench fuzz looks screenshots install deb fresh clean help

all: $(PROGRAMS) static ## the programs and what nginx holds (VARIANT=sanitize)

run: ## CERES on http://127.0.0.1:8080/ (PORT= VAR= NOW=), Ctrl-C ends it
	@src/packaging/needs run
	@$(MAKE) --no-print-directory all
	@exec src/packaging/stack run

test: ## all that must pass
	@src/packaging/needs test
	@$(MAKE) $(JOBS) --no-print-directory all build-tests build-bench
	@$(MAKE) $(JOBS) --no-print-directory VARIANT=sanitize build-tests
	@exec tests/run

check: format-check rules tidy ## what a reviewer should not have to say

rules: ## layers, vocabulary, forbidden calls
	@node --test tests/rules/

format: ## lay out the C files
	clang-format -i $(C_FILES) $(HEADERS)

format-check:
	clang-format --dry-run -Werror $(C_FILES) $(HEADERS)

tidy: ## clang-tidy over each C file
	printf '%s\n' $(C_FILES) | xargs -P "$$(nproc)" -n 1 sh -c \
	    'exec clang-tidy --quiet "$$@" -- -std=c2x $(INCLUDES)' tidy

# page.rng comes after bulletin and mesure: it knows all that its parts are used
# for. Those that lean on others include it, so that each can be read alone.
SCHEMAS ?= xsl/schema
schema: ## XSD from RELAX NG
	cd $(SCHEMAS) && for root in bulletin mesure sessions page; do \
	    trang -o disable-abstract-elements $$root.rng $$root.xsd || exit; done
	cd $(SCHEMAS) && sed -i \
	    '/^<xs:schema /a\  <xs:include schemaLocation="page.xsd"/>' \
	    application.xsd comptes.xsd demandes.xsd erreur.xsd \
	    formulaires.xsd listes.xsd mesures.xsd parametres.xsd \
	    regles-de-mesure.xsd session.xsd

bench: ## requests per second beside what others would reach
	@src/packaging/needs bench
	@$(MAKE) --no-print-directory VARIANT=release all build-bench
	@tests/bench/run
	@tests/bench/sessions
	@exec tests/bench/mesures

fuzz: ## feed garbage to the parsers (FUZZ_SECONDS= each)
	@src/packaging/needs test
	@exec tests/fuzz/run

looks: ## the browser's tests at each width in each scheme (make test: half)
	@src/packaging/needs test
	@$(MAKE) --no-print-directory all
	@LOOKS=all tests/run browser

screenshots: ## every page at 320 and 1280 pixels, in build/screenshots
	@src/packaging/needs test
	@$(MAKE) --no-print-directory all
	@exec tests/browser/screenshots

fresh: ## prove run and test on a bare Debian 12 (as root, in a chroot)
	@exec src/packaging/fresh

deb: ## a Debian package
	@exec src/packaging/deb

install: all ## into DESTDIR= under PREFIX=/usr
	@DESTDIR='$(DESTDIR)' PREFIX='$(PREFIX)' BUILD='$(BUILD)' \
	    STATIC='$(STATIC)' src/packaging/install

clean: ## forget everything built (the data in VAR stays)
	rm -rf build

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

$(BUILD)/ceres-worker: $(BUILD)/src/worker.o $(ARCHIVE)
$(BUILD)/ceresctl: $(BUILD)/src/ceresctl.o $(ARCHIVE)
$(PROGRAMS):
	$(SHOW)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# Removed first: an object whose source is gone must not stay inside.
$(ARCHIVE): $(OBJECTS)
	@rm -f $@
	$(SHOW)$(AR) rcs $@ $^

$(BUILD)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(SHOW)$(CC) $(INCLUDES) -MMD -MP $(CPPFLAGS) $(ALL_CFLAGS) -c -o $@ $<

build-tests: $(TESTS)

# A test may lean on the other .c files of its own folder.
.SECONDEXPANSION:
$(TESTS): %: %.o \
    $$(foreach o,$(HELPERS),$$(if $$(filter $$(@D)/,$$(dir $$o)),$$o)) \
    $(ARCHIVE)
	$(SHOW)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ -lcmocka -lical $(LDLIBS)

build-bench: $(BUILD)/tests/bench/responder $(BUILD)/tests/bench/replay

$(BUILD)/tests/bench/replay: $(BUILD)/tests/bench/capture.o \
    $(BUILD)/tests/bench/capture_php.o
$(BUILD)/tests/bench/responder $(BUILD)/tests/bench/replay: %: %.o
	$(SHOW)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

.PHONY: build-fuzz
build-fuzz: $(FUZZED:%.c=$(BUILD)/%)
$(BUILD)/tests/fuzz/%: $(BUILD)/tests/fuzz/%.o $(ARCHIVE)
	$(SHOW)$(CC) $(ALL_CFLAGS) -fsanitize=fuzzer $(LDFLAGS) -o $@ $^ $(LDLIBS)

# What nginx serves by itself: the pages that must show when nothing else
# runs, and the theme, packed once here instead of at each request.
static: $(HELD) $(ASSETS)

$(STATIC)/erreurs/%.html: nginx/erreurs/%.xml $(STYLES)
	@mkdir -p $(@D)
	$(SHOW)xsltproc --nonet -o $@ xsl/site.xsl $<

$(STATIC)/erreurs/%.xml: nginx/erreurs/%.xml
	@mkdir -p $(@D)
	$(SHOW)cp $< $@

$(STATIC)/%.gz: $(STATIC)/%
	$(SHOW)gzip -9nkf $<

$(STATIC)/%: nginx/static/%
	@mkdir -p $(@D)
	$(SHOW)cp $< $@

-include $(OBJECTS:.o=.d) $(TESTS:=.d) $(HELPERS:.o=.d) $(BUILD)/src/worker.d \
         $(BUILD)/src/ceresctl.d

# Two commands: `make run` opens the window on the example archive, `make test` runs every test.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
RUN    := $(VENV)/.run-ready
TEST   := $(VENV)/.test-ready
DEV    := $(VENV)/.dev-ready
FIT    := $(VENV)/.fit-ready
NEEDS  := pyproject.toml constraints.txt

.PHONY: run test lint screenshots gallery translations clean \
        bench-start bench-switch bench-quotes bench-index bench-search bench-verify bench-speakers \
        bench-notebook \
        kill-index kill-notebook damage-notebook full-notebook check-exports

run: $(RUN)
	$(BIN)/pullquote

# By several processes, a file each at a time: windows wait more than they work.
test: $(TEST)
	$(BIN)/python -m pytest -n 3 --dist loadfile

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Each stamp is newer than what it was made from, so a second call does no set-up.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit("Pullquote needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another with make PYTHON=...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(RUN): $(VENV)/.made $(NEEDS)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(TEST): $(RUN)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@

$(DEV): $(TEST)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

$(FIT): $(TEST)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test,fit]'
	@touch $@

# How long until the article is painted, as a ratio to a bare window with the same page.
bench-start: $(TEST)
	$(BIN)/python -m tests.bench.bench_start

# How long from a key to the painted article, beside a bare text pane with the same pages.
bench-switch: $(TEST)
	$(BIN)/python -m tests.bench.bench_switch

# The quotation engine against people; QUOTES is a folder of annotated articles.
QUOTES ?= ../shared/quotes
bench-quotes: $(FIT)
	$(BIN)/python -m tests.bench.bench_quotes $(QUOTES)

# Indexing and searching against floors, on a generated archive of COUNT articles in ARCHIVE.
COUNT   ?= 100000
ARCHIVE ?= build/archive-$(COUNT)
$(ARCHIVE): | $(TEST)
	$(BIN)/python -m tests.bench.make_archive $@ --count $(COUNT)

bench-index: $(TEST) $(ARCHIVE)
	$(BIN)/python -m tests.bench.bench_index --archive $(ARCHIVE) --count $(COUNT)

bench-search: $(TEST) $(ARCHIVE)
	$(BIN)/python -m tests.bench.bench_search --archive $(ARCHIVE)

# Whether quotations are verified rightly, and how fast, where it is known who says what.
SPEECHES ?= build/speeches-$(COUNT)
$(SPEECHES): | $(TEST)
	$(BIN)/python -m tests.bench.make_archive $@ --count $(COUNT) --speeches

bench-verify: $(TEST) $(SPEECHES)
	$(BIN)/python -m tests.bench.bench_verify --archive $(SPEECHES) --count $(COUNT)

# Whether speakers are indexed rightly, and how fast lists and pages of them are.
bench-speakers: $(TEST) $(SPEECHES)
	$(BIN)/python -m tests.bench.bench_speakers --archive $(SPEECHES) --count $(COUNT)

# The notebook with COUNT bookmarks and as many clips, beside bare SQLite; then in the window.
bench-notebook: $(TEST)
	$(BIN)/python -m tests.bench.bench_notebook --count $(COUNT)
	$(BIN)/python -m tests.bench.bench_notebook_window --count $(COUNT)

# The long counts; the tests run a tenth of each or less.
kill-index: $(TEST)
	$(BIN)/python -m tests.library.kill --moments 200

kill-notebook: $(TEST)
	$(BIN)/python -m tests.notebook.kill 1000

damage-notebook: $(TEST)
	$(BIN)/python -m tests.notebook.damage 300

full-notebook: $(TEST)
	$(BIN)/python -m tests.notebook.full limit

# What LibreOffice, poppler, the Nu Html Checker (VNU), BibTeX and biber make of what is written out.
VNU ?= vnu.jar
check-exports: $(TEST)
	$(BIN)/python -m tests.export.programs build/exports --vnu $(VNU) --record docs/exports-checked.md

# Every theme and state of the window; the tests compare what they paint with these pictures.
gallery: $(RUN)
	PYTHONPATH=. $(BIN)/python tools/gallery.py

# The catalogues of the languages, in step with what the code says.
translations: $(RUN)
	$(BIN)/python -m tools.translations

# The pictures of the README.
screenshots: $(RUN)
	$(BIN)/python tools/screenshots.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache

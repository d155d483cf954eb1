# A thin wrapper: README.md names the plain dotnet command beside each target.
# CORPUS (files or folders, separated by :) reaches the service through the environment: CORPUS=policies/ make run

SOLUTION := PolicyIndex.sln
GOLD     ?= ../shared/gold
TEXT     ?= ../shared/corpus/compendium.txt
TRACKS   ?= structure metadata citations effects retrieval answers match

export DOTNET_CLI_TELEMETRY_OPTOUT ?= 1
export DOTNET_NOLOGO ?= 1
export TESTINGPLATFORM_TELEMETRY_OPTOUT ?= 1

.PHONY: run build format test units eval image

# Built first, so that the build shows its progress; dotnet run alone builds in silence.
run:
	dotnet build src/PolicyIndex.Service -c Release -v minimal
	dotnet run --project src/PolicyIndex.Service -c Release --no-build -- serve

build:
	dotnet build $(SOLUTION) -c Release

format:
	dotnet format $(SOLUTION)

# Everything that CI runs. One test project at a time: the browser and the web host share two cores.
test: build
	dotnet format $(SOLUTION) --verify-no-changes --no-restore
	.ci/browser
	$(MAKE) --no-print-directory units
	$(MAKE) --no-print-directory eval

units:
	dotnet test --solution $(SOLUTION) -c Release --no-build --max-parallel-test-modules 1

# Every track against its baseline; all of them run, then the first loss ends it.
eval:
	@GOLD="$(GOLD)" TEXT="$(TEXT)" .ci/eval $(TRACKS)

image:
	docker build -t policyindex .

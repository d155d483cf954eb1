# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Restore alone first: this layer changes only with the packages.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/PolicyIndex.Provisions/PolicyIndex.Provisions.csproj src/PolicyIndex.Provisions/
COPY src/PolicyIndex.Ingest/PolicyIndex.Ingest.csproj src/PolicyIndex.Ingest/
COPY src/PolicyIndex.Search/PolicyIndex.Search.csproj src/PolicyIndex.Search/
COPY src/PolicyIndex.Service/PolicyIndex.Service.csproj src/PolicyIndex.Service/
RUN dotnet restore src/PolicyIndex.Service

COPY src/ src/
COPY corpus/lexicon/ corpus/lexicon/
COPY eval/baselines/ eval/baselines/
RUN dotnet publish src/PolicyIndex.Service -c Release --no-restore -o /published

# A directory that the service's user owns, for an image without chown.
RUN mkdir /data

# Not the chiseled image: the health check needs a shell, and nothing else in the image can open a connection.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /published ./
COPY corpus/ corpus/
COPY LICENSE ./
COPY --from=build --chown=$APP_UID:$APP_UID /data /data

USER $APP_UID
VOLUME /data
EXPOSE 8080

# The image has no curl; bash opens the connection itself. The first start ingests, so it may take its time.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["dotnet", "policyindex.dll"]
CMD ["serve", "--urls", "http://0.0.0.0:8080", "--data", "/data"]

# syntax=docker/dockerfile:1
FROM python:3.11-slim-bookworm AS build
WORKDIR /source
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/startklar
COPY requirements.lock ./
RUN /opt/startklar/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY cards cards
COPY content content
COPY dialogs dialogs
COPY manifest manifest
RUN /opt/startklar/bin/pip install --no-deps --no-build-isolation .
# What an organisation writes itself; phrases, playbooks and the model come with the program, and are newer after the next build.
RUN mkdir /content && cd content && cp -r articles material content.yaml calibration.yaml steering.yaml /content

FROM python:3.11-slim-bookworm
RUN groupadd --system --gid 10001 startklar \
 && useradd --system --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin startklar \
 && install --directory --owner=10001 --group=10001 --mode=0700 /data
COPY --from=build /opt/startklar /opt/startklar
COPY --from=build --chown=10001:10001 /content /content
ENV PATH=/opt/startklar/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    STARTKLAR_CONTENT=/content \
    STARTKLAR_DATA=/data \
    STARTKLAR_HOST=0.0.0.0 \
    STARTKLAR_LOG_JSON=true \
    STARTKLAR_METRICS_HOST=0.0.0.0
USER 10001:10001
WORKDIR /data
# With /tmp, all that is ever written to: the rest may be read-only.
VOLUME ["/data", "/content"]
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["python", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ.get('STARTKLAR_PORT', '3978')), timeout=3); c.request('GET', '/healthz'); sys.exit(c.getresponse().status != 200)"]
ENTRYPOINT ["startklar"]
CMD ["serve"]

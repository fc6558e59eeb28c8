# The image of every role: "docker build -t firstline ." and see docs/docker.md.
# Node runs the TypeScript as it is, so there is nothing to build.
FROM node:24-slim

ENV NODE_ENV=production
WORKDIR /app

# Before the sources, so that a changed source does not install everything again. The optional packages are a
# PostgreSQL, a Node and the mail servers of the demo and of the tests: not for an image.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force

COPY LICENSE ./
COPY bin bin
COPY src src
COPY config config

# The files stay root's: a process that is taken over cannot change them.
USER node

EXPOSE 9464
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

ENTRYPOINT ["node", "bin/firstline.js"]
CMD ["start", "--health-port", "9464"]

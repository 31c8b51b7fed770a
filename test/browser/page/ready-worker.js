import '@fazhi/core/worker';

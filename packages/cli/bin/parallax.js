#!/usr/bin/env node
import { main } from '@parallax/cli'

process.exitCode = await main(process.argv.slice(2))

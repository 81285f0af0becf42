# fish completion for infermux
set -l commands serve validate status providers costs infer
complete -c infermux -f
complete -c infermux -n "not __fish_seen_subcommand_from $commands" -a serve -d "Run the gateway"
complete -c infermux -n "not __fish_seen_subcommand_from $commands" -a validate -d "Check a configuration file"
complete -c infermux -n "not __fish_seen_subcommand_from $commands" -a status -d "Show the providers of a running gateway"
complete -c infermux -n "not __fish_seen_subcommand_from $commands" -a providers -d "List providers and their models"
complete -c infermux -n "not __fish_seen_subcommand_from $commands" -a costs -d "Report what was spent"
complete -c infermux -n "not __fish_seen_subcommand_from $commands" -a infer -d "Send one request"
complete -c infermux -n "__fish_seen_subcommand_from serve validate infer" -s c -l config -r -F -d "Configuration file"
complete -c infermux -n "__fish_seen_subcommand_from serve" -l listen -x -d "Address, host:port"
complete -c infermux -n "__fish_seen_subcommand_from serve" -l log-level -x -a "debug info warn error"
complete -c infermux -n "__fish_seen_subcommand_from serve" -l log-format -x -a "text json"
complete -c infermux -n "__fish_seen_subcommand_from serve" -l log-timestamps -x -a "true false"
complete -c infermux -n "__fish_seen_subcommand_from serve" -l no-health-checks
complete -c infermux -n "__fish_seen_subcommand_from serve" -l graceful-shutdown -x
complete -c infermux -n "__fish_seen_subcommand_from serve infer" -l demo -d "The embedded provider"
complete -c infermux -n "__fish_seen_subcommand_from validate" -l strict
complete -c infermux -n "__fish_seen_subcommand_from status providers costs" -l server -x -d "Address of the gateway"
complete -c infermux -n "__fish_seen_subcommand_from status" -l format -x -a "table json"
complete -c infermux -n "__fish_seen_subcommand_from providers" -l format -x -a "table json yaml"
complete -c infermux -n "__fish_seen_subcommand_from costs" -l format -x -a "table json csv"
complete -c infermux -n "__fish_seen_subcommand_from costs" -l by -x -a "caller model provider project group day hour"
complete -c infermux -n "__fish_seen_subcommand_from costs" -l period -x -d "Month, like 2026-03"
complete -c infermux -n "__fish_seen_subcommand_from costs" -l ledger -r -F
complete -c infermux -n "__fish_seen_subcommand_from infer" -s m -l model -x
complete -c infermux -n "__fish_seen_subcommand_from infer" -s p -l prompt -x

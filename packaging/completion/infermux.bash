# bash completion for infermux
_infermux()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command="" word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in serve | validate | status | providers | costs | infer) command=$word && break ;; esac
    done
    case $previous in
        -c | --config | --ledger) mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
        --log-level) mapfile -t COMPREPLY < <(compgen -W "debug info warn error" -- "$current") && return ;;
        --log-format) mapfile -t COMPREPLY < <(compgen -W "text json" -- "$current") && return ;;
        --log-timestamps) mapfile -t COMPREPLY < <(compgen -W "true false" -- "$current") && return ;;
        --by) mapfile -t COMPREPLY < <(compgen -W "caller model provider project group day hour" -- "$current") && return ;;
        --format)
            local formats="table json"
            [ "$command" = costs ] && formats+=" csv"
            [ "$command" = providers ] && formats+=" yaml"
            mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$current") && return
            ;;
    esac
    local words
    case $command in
        serve) words="--config --listen --log-level --log-format --log-timestamps --no-health-checks --graceful-shutdown --demo --help" ;;
        validate) words="--config --strict --help" ;;
        status | providers) words="--server --format --help" ;;
        costs) words="--server --format --by --period --ledger --help" ;;
        infer) words="--config --demo --model --prompt --help" ;;
        *) words="serve validate status providers costs infer --version --help" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _infermux infermux

#!/usr/bin/env bash
# Makes films as phones take them at their best, which docs/performance.md measures the annotated film on, out of those of clips.sh:
#   bench/phone-films.sh CLIPS FOLDER
# ten seconds each in 4K and HDR, as large as phones make them. Takes half an hour; nothing of it goes into git.
set -euo pipefail
cd "$(dirname "$0")/.."
clips=${1:?Name the folder of clips.sh.}
folder=${2:?Name a folder for the films.}
mkdir -p "$folder"
ffmpeg=${DORSAL_FFMPEG:-src/Dorsal.Cli/bin/Release/net10.0/ffmpeg/ffmpeg}
[ -x "$ffmpeg" ] || ffmpeg=ffmpeg

noise="noise=alls=8:allf=t"
large="scale=2160:3840:flags=bilinear,"

film() { # NAME SOURCE FILTERS OPTIONS
  "$ffmpeg" -nostdin -hide_banner -loglevel error -y -i "$clips/$2" -f lavfi -i sine=440:d=10:r=48000 -t 10 -vf "$3" "${@:4}" -c:a aac "$folder/$1.mp4"
}

usual() { # NAME SOURCE SCALE BITRATE
  film "$1" "$2" "$3$noise" -c:v libx264 -preset ultrafast -bf 0 -b:v "$4" -pix_fmt yuv420p
}

hdr() { # NAME SOURCE SCALE BITRATE LIGHT
  local light="zscale=tin=bt709:min=bt709:pin=bt709:rin=limited:m=bt2020nc:p=bt2020:r=limited:npl=203:t=$5"
  film "$1" "$2" "$3$noise,format=yuv444p10le,$light,format=yuv420p10le" -c:v libx265 -preset ultrafast -x265-params log-level=none:bframes=0 \
    -b:v "$4" -pix_fmt yuv420p10le -color_primaries bt2020 -color_trc "$5" -colorspace bt2020nc -tag:v hvc1
}

usual sdr-1080-30 side-30.mp4 "" 16M
usual sdr-1080-60 side-60.mp4 "" 20M
usual sdr-1080-120 side-120.mp4 "" 40M
usual sdr-4k-30 side-30.mp4 "$large" 48M
usual sdr-4k-60 side-60.mp4 "$large" 70M
hdr pq-1080-60 side-60.mp4 "" 12M smpte2084
hdr hlg-1080-60 side-60.mp4 "" 12M arib-std-b67
hdr pq-4k-30 side-30.mp4 "$large" 25M smpte2084
hdr hlg-4k-30 side-30.mp4 "$large" 25M arib-std-b67
ls -l "$folder"

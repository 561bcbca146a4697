// SPDX-License-Identifier: Apache-2.0

extension DomainBlocksCommands {
    static let table: [Command] = [
        Command(
            "blockresize", "Resize block device of domain.",
            "Resize block device of domain.",
            [
                .domain,
                .argument("path", "Fully-qualified path of block device"),
                .number("size", "New size of the block device, as scaled integer (default KiB)", required: true),
            ],
            run: blockresize),
        Command(
            "domblkthreshold", "set the threshold for block-threshold event for a given block device or it's backing chain element",
            "set threshold for block-threshold event for a block device",
            [
                .domain,
                .argument("dev", "device to set threshold for"),
                .number("threshold", "threshold as a scaled number (by default bytes)", required: true),
            ],
            run: domblkthreshold),
        Command(
            "blkiotune", "Get or set blkio parameters",
            """
            Get or set the current blkio parameters for a guest domain.
                To get the blkio parameters use following command: 

                virsh # blkiotune <domain>
            """,
            [
                .domain,
                .number("weight", "IO Weight"),
                .string("device-weights", "per-device IO Weights, in the form of /path/to/device,weight,..."),
                .string("device-read-iops-sec", "per-device read I/O limit per second, in the form of /path/to/device,read_iops_sec,..."),
                .string(
                    "device-write-iops-sec", "per-device write I/O limit per second, in the form of /path/to/device,write_iops_sec,..."),
                .string("device-read-bytes-sec", "per-device bytes read per second, in the form of /path/to/device,read_bytes_sec,..."),
                .string("device-write-bytes-sec", "per-device bytes wrote per second, in the form of /path/to/device,write_bytes_sec,..."),
                .config,
                .live,
                .current,
            ],
            run: blkiotune),
        Command(
            "blkdeviotune", "Set or query a block device I/O tuning parameters.",
            "Set or query disk I/O parameters such as block throttling.",
            [
                .domain,
                .argument("device", "block device"),
                .number("total-bytes-sec", "total throughput limit, as scaled integer (default bytes)"),
                .number("read-bytes-sec", "read throughput limit, as scaled integer (default bytes)"),
                .number("write-bytes-sec", "write throughput limit, as scaled integer (default bytes)"),
                .number("total-iops-sec", "total I/O operations limit per second"),
                .number("read-iops-sec", "read I/O operations limit per second"),
                .number("write-iops-sec", "write I/O operations limit per second"),
                .number("total-bytes-sec-max", "total max, as scaled integer (default bytes)"),
                .number("read-bytes-sec-max", "read max, as scaled integer (default bytes)"),
                .number("write-bytes-sec-max", "write max, as scaled integer (default bytes)"),
                .number("total-iops-sec-max", "total I/O operations max"),
                .number("read-iops-sec-max", "read I/O operations max"),
                .number("write-iops-sec-max", "write I/O operations max"),
                .number("size-iops-sec", "I/O size in bytes"),
                .string("group-name", "group name to share I/O quota between multiple drives"),
                .number("total-bytes-sec-max-length", "duration in seconds to allow total max bytes"),
                .number("read-bytes-sec-max-length", "duration in seconds to allow read max bytes"),
                .number("write-bytes-sec-max-length", "duration in seconds to allow write max bytes"),
                .number("total-iops-sec-max-length", "duration in seconds to allow total I/O operations max"),
                .number("read-iops-sec-max-length", "duration in seconds to allow read I/O operations max"),
                .number("write-iops-sec-max-length", "duration in seconds to allow write I/O operations max"),
                .config,
                .live,
                .current,
                .alias("total_bytes_sec", of: "total-bytes-sec"),
                .alias("read_bytes_sec", of: "read-bytes-sec"),
                .alias("write_bytes_sec", of: "write-bytes-sec"),
                .alias("total_iops_sec", of: "total-iops-sec"),
                .alias("read_iops_sec", of: "read-iops-sec"),
                .alias("write_iops_sec", of: "write-iops-sec"),
                .alias("total_bytes_sec_max", of: "total-bytes-sec-max"),
                .alias("read_bytes_sec_max", of: "read-bytes-sec-max"),
                .alias("write_bytes_sec_max", of: "write-bytes-sec-max"),
                .alias("total_iops_sec_max", of: "total-iops-sec-max"),
                .alias("read_iops_sec_max", of: "read-iops-sec-max"),
                .alias("write_iops_sec_max", of: "write-iops-sec-max"),
                .alias("size_iops_sec", of: "size-iops-sec"),
                .alias("group_name", of: "group-name"),
                .alias("total_bytes_sec_max_length", of: "total-bytes-sec-max-length"),
                .alias("read_bytes_sec_max_length", of: "read-bytes-sec-max-length"),
                .alias("write_bytes_sec_max_length", of: "write-bytes-sec-max-length"),
                .alias("total_iops_sec_max_length", of: "total-iops-sec-max-length"),
                .alias("read_iops_sec_max_length", of: "read-iops-sec-max-length"),
                .alias("write_iops_sec_max_length", of: "write-iops-sec-max-length"),
            ],
            run: blkdeviotune),
    ]
}

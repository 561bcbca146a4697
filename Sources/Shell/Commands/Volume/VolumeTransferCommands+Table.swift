// SPDX-License-Identifier: Apache-2.0

extension VolumeTransferCommands {
    static let table: [Command] = [
        Command(
            "vol-download", "download volume contents to a file",
            "Download volume contents to a file",
            [
                .argument("vol", "vol name, key or path"),
                .argument("file", "file"),
                .string("pool", "pool name or uuid"),
                .number("offset", "volume offset to download from"),
                .number("length", "amount of data to download"),
                .flag("sparse", "preserve sparseness of volume"),
            ],
            run: volDownload),
        Command(
            "vol-upload", "upload file contents to a volume",
            "Upload file contents to a volume",
            [
                .argument("vol", "vol name, key or path"),
                .argument("file", "file"),
                .string("pool", "pool name or uuid"),
                .number("offset", "volume offset to upload to"),
                .number("length", "amount of data to upload"),
                .flag("sparse", "preserve sparseness of volume"),
            ],
            run: volUpload),
    ]
}

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

// Types that the fuzzed document also uses; samples/Fuzz compiles this file.

internal enum Weekday { Monday, Tuesday, ÉtéDay, HTTPDay = 40 }

[Flags] internal enum Access : byte { None, Read = 1, Write = 2, ReadWrite = 3, Delete = 4 }

[JsonEnum(AsNumber = true)] internal enum Level : sbyte { Low = -1, High = 127 }

[JsonEnum(AsNumber = true)] internal enum Large : ulong { Zero, Max = ulong.MaxValue }

[JsonModel] internal partial struct PointStruct { public PointStruct() { } public required int X { get; set; } public string? Label { get; set; } = "none"; }

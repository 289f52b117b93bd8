namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The file that is compiled with all models: usings, and types for their members.</summary>
internal static class SharedTypes
{
    /// <summary>The namespace of the types.</summary>
    public const string Namespace = "Shared";

    /// <summary>The types and the preset of the assembly.</summary>
    public static string With(JsonPreset preset) => Source.Replace("namespace Shared\n", "[assembly: JsonModelDefaults(Preset = JsonPreset." + preset + ")]\nnamespace Shared\n", StringComparison.Ordinal);

    public const string Source =
        """
        global using System;
        global using System.Collections;
        global using System.Collections.Concurrent;
        global using System.Collections.Frozen;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Collections.ObjectModel;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Globalization;
        global using System.IO;
        global using System.Net;
        global using System.Numerics;
        global using System.Text;
        global using System.Text.Json;
        global using System.Text.Json.Nodes;
        global using System.Text.Json.Serialization;
        global using System.Threading.Tasks;
        global using JsonModelGen;
        global using Shared;

        namespace Shared
        {
            /// <summary>Wraps one value.</summary>
            [JsonValueObject]
            public readonly record struct WrappedId(Guid Value) : IComparable<WrappedId>
            {
                public int CompareTo(WrappedId other) => Value.CompareTo(other.Value);
            }

            /// <summary>Reads and writes itself.</summary>
            public sealed class Amount(long cents)
            {
                public static Amount FromJson(ref Utf8JsonReader reader) => new(reader.GetInt64());

                public void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(cents);
            }

            /// <summary>Reads and writes texts with a sign before them.</summary>
            public sealed class Signed : IJsonConverter<string>
            {
                public string Read(ref Utf8JsonReader reader) => reader.GetString()![1..];

                public void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue("#" + value);
            }

            /// <summary>Collections as users derive them.</summary>
            public class Names : List<string>;

            public class Ages : Dictionary<string, int>;

            public class Bag<T> : Collection<T>;
        }
        """;
}

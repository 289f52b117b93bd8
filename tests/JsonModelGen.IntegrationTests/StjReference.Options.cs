using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

namespace JsonModelGen.IntegrationTests;

/// <content>Its options; samples/Fuzz compiles this file, too.</content>
internal static partial class StjReference
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new JsonNumberEnumConverter<Level>(),
            new JsonNumberEnumConverter<Large>(),
            new JsonStringEnumConverter<Access>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    };

    public static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    public static readonly JsonSerializerOptions Relaxed = new(Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

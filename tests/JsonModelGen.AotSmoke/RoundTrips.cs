namespace JsonModelGen.AotSmoke;

/// <summary>JSON for each kind of model that must survive a round trip unchanged.</summary>
internal static class RoundTrips
{
    public static void RunAll()
    {
        Check<Numbers>("""{"a":-128,"b":255,"c":-32768,"d":65535,"e":-2147483648,"f":4294967295,"g":-9223372036854775808,"h":18446744073709551615,"i":-170141183460469231731687303715884105728,"j":340282366920938463463374607431768211455,"k":1234567890123456789012345678901234567890,"l":1.5,"m":0.1,"n":1E+300,"o":79228162514264337593543950335}""");
        Check<Texts>("""{"text":"a\u00E5\n\uD83D\uDE00","missing":null,"letter":"x","flag":true,"id":"0f8fad5b-d9cb-469f-a165-70867728950e","link":"https://example.com/a?b=c","version":"1.2.3","bytes":"AQID"}""");
        Check<Dates>("""{"local":"2025-02-03T04:05:06.789","instant":"2025-02-03T04:05:06+01:00","day":"2025-02-03","time":"04:05:06","span":"1.02:03:04"}""");
        Check<Enums>("""{"state":"onHold","level":200,"rights":"read, write","maybe":null,"byState":{"active":1,"onHold":2}}""");
        Check<Sequences>("""{"array":[1,2],"list":["a",null],"interface":[0.5],"set":["0f8fad5b-d9cb-469f-a165-70867728950e"],"queue":[{"x":1,"y":2}],"immutable":[3],"frozen":["one"],"nested":[[1],[],[2,3]]}""");
        Check<Dictionaries>("""{"plain":{"a":{"x":1,"y":2},"b":null},"sorted":{"1":"one","2":"two"},"immutable":{"0f8fad5b-d9cb-469f-a165-70867728950e":true},"frozen":{"k":[1]}}""");
        Check<Tuples>("""{"pair":[1,null],"class":[1,{"x":1,"y":2}],"long":[1,2,3,4,5,6,7,8,"nine"],"list":[[0.5,null]],"single":["0f8fad5b-d9cb-469f-a165-70867728950e"]}""");
        Check<ObjectTuples>("""{"pair":{"$1":1,"name":null},"class":{"$1":1,"$2":{"x":1,"y":2}},"list":[{"x":0.5,"$2":null}]}""");
        Check<Grids>("""{"grid":[[1,2,3],[4,5,6]],"cube":[[["a",null]]],"jagged":[[[{"x":1,"y":2}],[]]]}""");
        Check<SystemTexts>("""{"rune":"\uD83D\uDE00","address":"2001:db8::1","endPoint":"192.0.2.1:443","network":"192.0.2.0/24","culture":"","zone":"UTC","encoding":"utf-8","index":"^1","range":"1..^2","byAddress":{"192.0.2.1":"a"}}""");
        Check<Own>("""{"tags":["a","b"],"prices":{"a":1.50},"log":[3,1],"id":"0f8fad5b-d9cb-469f-a165-70867728950e","email":"a@b.c","byId":{"0f8fad5b-d9cb-469f-a165-70867728950e":["a@b.c"]},"ordered":{"2":["x"],"1":[]},"interval":"1/2","more":["c"]}""");
        Check<OwnMethods>("""{"price":"1.50 EUR","discount":10,"more":["A1",null],"prices":{"a":"2 CHF"},"page":{"items":["3 EUR"],"next":"4 EUR","first":"5 EUR"}}""");
        Check<Converters>("""{"at":60,"days":[1,null],"loud":"ABC","hex":"ff"}""");
        Check<Made>("""{"id":1,"count":2}""");
        Check<Untyped>("""{"list":[1,"a",null],"table":{"a":[true]},"pair":{"key":"a","value":1},"raw":{ "a" : "\u0041" },"segment":[1,2]}""");
        Check<Documents>("""{"element":{"a":[1]},"node":[true,null],"object":{"b":"c"},"any":{"d":1.5}}""");
        Check<Point>("""{"x":-1,"y":1}""");
        Check<Entity>("""{"id":1,"display-name":"Ali","tags":["a","b"]}""");
        Check<User>("""{"id":1,"display-name":"Ali","tags":[],"best_friend":{"id":2,"display-name":"B","tags":["x"],"home_town":{"x":0,"y":0}},"home_town":{"x":1,"y":2}}""");
        Check<Account>("""{"visits":11,"id":1}""");
        Check<Generics>("""{"numbers":{"items":[1],"next":2,"first":3},"texts":{"items":["a",null],"next":null,"first":"b"},"states":{"items":["onHold"],"next":"active","first":"active"},"nested":{"items":[{"items":[{"x":1,"y":2}],"next":{"x":3,"y":4},"first":{"x":0,"y":0}}],"next":null,"first":null},"pair":{"left":{"active":200},"right":null},"node":{"name":[null,{"x":1,"y":2}],"value":null,"next":{"name":null,"value":{"x":3,"y":4},"next":null}},"id":{"value":7}}""");
        Check<Foreign>("""{"size":{"height":2,"isEmpty":false,"width":1},"kind":"relative","box":{"value":5}}""");
        Check<UnknownKeys>("""{"id":1,"a":{"x":1,"y":2},"b":null}""");
        Check<SortedUnknownKeys>("""{"nodes":{"a":[1,null],"b":{}},"a":1,"b":null}""");
        Check<Patch>("""{"text":null,"list":[1],"page":{"items":[null],"next":null,"first":2}}""");
        Check<Wrapped>("""{"id":7,"points":[{"x":1,"y":2}]}""");
    }

    private static void Check<T>(string json)
        where T : IJsonModel<T> =>
        Checks.Equal(typeof(T).Name, json, JsonModel.ToJson(JsonModel.FromJson<T>(json)));
}
